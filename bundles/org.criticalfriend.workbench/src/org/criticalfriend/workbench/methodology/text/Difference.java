package org.criticalfriend.workbench.methodology.text;

import java.util.Optional;

import org.criticalfriend.editing.text.TextEdit;

/** The one part in which two texts differ. */
public final class Difference {

	private Difference() {
	}

	/** The change that makes one text the other; empty if they are the same. Takes time in proportion to their length. */
	public static Optional<TextEdit> between(String before, String after) {
		int shorter = Math.min(before.length(), after.length());
		int start = 0;
		while (start < shorter && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
			end++;
		}
		return before.equals(after) ? Optional.empty() : Optional.of(new TextEdit(start, before.length() - start - end, after.substring(start, after.length() - end)));
	}
}
