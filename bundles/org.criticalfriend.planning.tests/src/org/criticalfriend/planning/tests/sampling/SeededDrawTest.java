package org.criticalfriend.planning.tests.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.criticalfriend.planning.sampling.SeededDraw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draw can be repeated by anybody who has the seed; these draws were computed with another program. */
class SeededDrawTest {

	@ParameterizedTest
	@CsvSource({
			"1234567,  5,  20, 18 19 15 4 10",
			"0,        5,  20, 7 9 11 4 17",
			"20270312, 10, 240, 163 57 55 48 90 26 227 74 153 194",
			"-1,       3,  3,  1 0 2" })
	void isTheSameForEver(long seed, int count, int from, String expected) {
		assertEquals(Stream.of(expected.split(" ")).map(Integer::valueOf).toList(), new SeededDraw(seed).draw(count, from));
	}

	@Test
	void drawsEachNumberOnceAndOnlyThoseThereAre() {
		for (long seed = 0; seed < 200; seed++) {
			List<Integer> drawn = new SeededDraw(seed).draw(30, 40);
			assertEquals(30, new HashSet<>(drawn).size());
			assertTrue(drawn.stream().allMatch(each -> each >= 0 && each < 40));
		}
		assertEquals(IntStream.range(0, 40).boxed().collect(Collectors.toSet()), new HashSet<>(new SeededDraw(5).draw(40, 40)));
		assertEquals(List.of(), new SeededDraw(5).draw(0, 0));
	}

	/** 20,000 draws of 3 out of 10 bring each number 6,000 times, give or take five standard deviations. */
	@Test
	void drawsAllNumbersEquallyOften() {
		int[] drawn = new int[10];
		for (long seed = 0; seed < 20_000; seed++) {
			new SeededDraw(seed).draw(3, 10).forEach(each -> drawn[each]++);
		}
		assertArrayEquals(new boolean[10], booleans(drawn), () -> Arrays.toString(drawn));
	}

	@Test
	void refusesToDrawMoreThanThereAre() {
		assertThrows(IllegalArgumentException.class, () -> new SeededDraw(1).draw(4, 3));
	}

	private static boolean[] booleans(int[] counts) {
		boolean[] odd = new boolean[counts.length];
		for (int i = 0; i < counts.length; i++) {
			odd[i] = Math.abs(counts[i] - 6000) > 5 * 65;
		}
		return odd;
	}
}
