package org.criticalfriend.documents.wording;

import java.util.List;
import java.util.Map;

/** Services that say whole numbers in words, as British English does: "one thousand two hundred and five". */
public class Numbers {

	private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
			"twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
	private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
	private static final Map<String, String> IRREGULAR_ORDINALS = Map.of("one", "first", "two", "second", "three", "third", "five", "fifth",
			"eight", "eighth", "nine", "ninth", "twelve", "twelfth");

	/** The number in words: "seven", "twenty-one", "one hundred and five", "minus two". */
	public String inWords(Integer number) {
		return number < 0 ? "minus " + words(-(long) number) : words(number);
	}

	/** The place in a row in words: "first", "twenty-first", "one hundred and fifth". */
	public String ordinalInWords(Integer number) {
		String words = inWords(number);
		int last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
		String word = words.substring(last);
		String regular = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
		return words.substring(0, last) + IRREGULAR_ORDINALS.getOrDefault(word, regular);
	}

	private static String words(long number) {
		if (number < 20) {
			return SMALL.get((int) number);
		}
		if (number < 100) {
			return TENS.get((int) number / 10) + (number % 10 == 0 ? "" : "-" + SMALL.get((int) number % 10));
		}
		if (number < 1_000) {
			return scaled(number, 100, "hundred");
		}
		if (number < 1_000_000) {
			return scaled(number, 1_000, "thousand");
		}
		return number < 1_000_000_000 ? scaled(number, 1_000_000, "million") : scaled(number, 1_000_000_000, "billion");
	}

	/** What is left below a hundred follows after "and". */
	private static String scaled(long number, long unit, String name) {
		long rest = number % unit;
		return words(number / unit) + " " + name + (rest == 0 ? "" : (rest < 100 ? " and " : " ") + words(rest));
	}
}
