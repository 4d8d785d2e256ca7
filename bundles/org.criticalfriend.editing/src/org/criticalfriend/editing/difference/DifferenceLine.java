package org.criticalfriend.editing.difference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a comparison.
 *
 * @param kind    whether both versions have it
 * @param oldLine its number in the old version, counted from 1; 0 if that does not have it
 * @param newLine its number in the new version, counted from 1; 0 if that does not have it
 * @param pieces  its text; what differs from the line that stands for it in the other version is marked
 */
public record DifferenceLine(Kind kind, int oldLine, int newLine, List<Piece> pieces) {

	/** Where a line is found. */
	public enum Kind {
		/** In both versions. */
		SAME,
		/** In the old version only. */
		REMOVED,
		/** In the new version only. */
		ADDED
	}

	/** The whole line. */
	public String text() {
		return pieces.stream().map(Piece::text).collect(Collectors.joining());
	}
}
