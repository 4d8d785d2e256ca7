package org.criticalfriend.planning.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws numbers at random in a way that everybody can repeat, today and with other tools, from the seed alone.
 *
 * <p>The random numbers are those of SplitMix64. With 64-bit arithmetic that wraps around, starting with {@code s} as the seed,
 * each number is made so:
 *
 * <pre>
 * s = s + 9E3779B97F4A7C15
 * z = (s xor (s >>> 30)) * BF58476D1CE4E5B9      (hexadecimal; >>> shifts zeros in)
 * z = (z xor (z >>> 27)) * 94D049BB133111EB
 * z = z xor (z >>> 31)
 * </pre>
 *
 * <p>A number below {@code n} is {@code r mod n}, where {@code r} is {@code z >>> 1}; an {@code r} above the largest multiple of
 * {@code n} up to 2<sup>63</sup> is thrown away and the next one taken, so that all are equally likely.
 *
 * <p>To draw {@code k} of {@code n} rows, the rows are laid out in the order of the list. For each place from the first to the
 * {@code k}-th, a number below the count of places from there to the end is made, and the row so many places further on is
 * swapped with the one here. What then lies on the first {@code k} places is drawn, in that order.
 */
public final class SeededDraw {

	private long state;

	/** @param seed any number; the same one gives the same draw */
	public SeededDraw(long seed) {
		state = seed;
	}

	/**
	 * Draws some of the numbers from 0 up to but not including another.
	 *
	 * @throws IllegalArgumentException if there are fewer than are to be drawn
	 */
	public List<Integer> draw(int count, int from) {
		if (count < 0 || count > from) {
			throw new IllegalArgumentException("Of " + from + " cases " + count + " cannot be drawn.");
		}
		int[] places = IntStream.range(0, from).toArray();
		List<Integer> drawn = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			int other = i + below(from - i);
			int here = places[other];
			places[other] = places[i];
			places[i] = here;
			drawn.add(here);
		}
		return drawn;
	}

	/** The next random number. */
	long next() {
		state += 0x9E3779B97F4A7C15L;
		long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}

	private int below(int bound) {
		while (true) {
			long random = next() >>> 1;
			long rest = random % bound;
			if (random - rest + (bound - 1) >= 0) {
				return (int) rest;
			}
		}
	}
}
