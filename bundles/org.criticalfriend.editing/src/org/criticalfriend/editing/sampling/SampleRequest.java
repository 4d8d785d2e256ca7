package org.criticalfriend.editing.sampling;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How a sample is to be taken.
 *
 * @param list       the list the host sent; null for cases drawn before
 * @param key        where the host's key goes; null for cases drawn before
 * @param seed       what the random numbers begin with; a new one is chosen if empty
 * @param number     how many cases; as many as the methodology says if empty
 * @param rows       the rows that were chosen from the list
 * @param references the cases that were chosen from those drawn before
 * @param replace    whether it takes the place of a sample drawn before
 */
public record SampleRequest(Path list, Path key, OptionalLong seed, OptionalInt number, List<Integer> rows, List<String> references, boolean replace) {

	/** Whether the cases are named and not drawn at random. */
	public boolean isChosen() {
		return !rows.isEmpty() || !references.isEmpty();
	}
}
