package org.criticalfriend.dsl.loading;

import java.util.List;

import org.criticalfriend.dsl.validation.QuickFix;

/**
 * Something wrong with a methodology file.
 *
 * @param file   the file as people know it
 * @param line   counted from 1; 0 when the problem concerns the file as a whole
 * @param column counted from 1; 0 when the problem concerns the file as a whole
 * @param code   which check found it
 * @param fixes  ways to mend it
 */
public record Problem(boolean error, String file, int line, int column, String message, String code, List<QuickFix> fixes) {

	/** A problem of a file as a whole. */
	public static Problem ofFile(String file, String message) {
		return new Problem(true, file, 0, 0, message, "file", List.of());
	}

	/** {@code file:line:column: error: message}, as compilers say it, so that editors and terminals can jump to the place. */
	@Override
	public String toString() {
		String place = line == 0 ? file : file + ":" + line + ":" + column;
		return place + ": " + (error ? "error: " : "warning: ") + message;
	}
}
