package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;

import org.criticalfriend.documents.wording.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

	private final Numbers numbers = new Numbers();

	@ParameterizedTest
	@CsvSource({ "0, zero, zeroth", "1, one, first", "2, two, second", "3, three, third", "5, five, fifth", "8, eight, eighth", "9, nine, ninth",
			"10, ten, tenth", "12, twelve, twelfth", "13, thirteen, thirteenth", "20, twenty, twentieth", "21, twenty-one, twenty-first",
			"42, forty-two, forty-second", "90, ninety, ninetieth", "99, ninety-nine, ninety-ninth", "100, one hundred, one hundredth",
			"105, one hundred and five, one hundred and fifth", "340, three hundred and forty, three hundred and fortieth",
			"1000, one thousand, one thousandth", "1001, one thousand and one, one thousand and first",
			"1205, one thousand two hundred and five, one thousand two hundred and fifth",
			"12345, twelve thousand three hundred and forty-five, twelve thousand three hundred and forty-fifth",
			"100020, one hundred thousand and twenty, one hundred thousand and twentieth", "3000000, three million, three millionth",
			"2147483647, two billion one hundred and forty-seven million four hundred and eighty-three thousand six hundred and forty-seven, "
					+ "two billion one hundred and forty-seven million four hundred and eighty-three thousand six hundred and forty-seventh" })
	void saysNumbersAndPlacesInWords(int number, String words, String ordinal) {
		assertEquals(words, numbers.inWords(number));
		assertEquals(ordinal, numbers.ordinalInWords(number));
	}

	@Test
	void saysNegativeNumbersToo() {
		assertEquals("minus twenty-one", numbers.inWords(-21));
		assertEquals("minus two billion one hundred and forty-seven million four hundred and eighty-three thousand six hundred and forty-eight",
				numbers.inWords(Integer.MIN_VALUE));
	}

	@Test
	void noTwoNumbersHaveTheSameWords() {
		Set<String> words = new HashSet<>();
		for (int number = 0; number < 20_000; number++) {
			words.add(numbers.inWords(number));
			words.add(numbers.ordinalInWords(number));
		}
		assertEquals(40_000, words.size());
	}
}
