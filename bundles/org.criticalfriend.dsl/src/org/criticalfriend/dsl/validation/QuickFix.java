package org.criticalfriend.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change of the text that mends an issue.
 *
 * @param label       what it does, for example "Use `Peer3`"
 * @param offset      where the replaced text starts, in characters from the start of the file
 * @param length      how many characters are replaced; 0 inserts
 * @param replacement the new text
 */
public record QuickFix(String label, int offset, int length, String replacement) {

	/** The text after the change. */
	public String applyTo(String text) {
		return text.substring(0, offset) + replacement + text.substring(offset + length);
	}

	/** The fixes in the form in which an issue carries them as its data. */
	public static String[] toData(QuickFix... fixes) {
		return Stream.of(fixes).flatMap(fix -> List.of(fix.label, String.valueOf(fix.offset), String.valueOf(fix.length), fix.replacement).stream())
				.toArray(String[]::new);
	}

	/** The fixes that an issue found by one of our checks carries as its data. */
	public static List<QuickFix> fromData(String[] data) {
		List<QuickFix> fixes = new ArrayList<>();
		for (int i = 0; data != null && i + 3 < data.length; i += 4) {
			fixes.add(new QuickFix(data[i], Integer.parseInt(data[i + 1]), Integer.parseInt(data[i + 2]), data[i + 3]));
		}
		return fixes;
	}
}
