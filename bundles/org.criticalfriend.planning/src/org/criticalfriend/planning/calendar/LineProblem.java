package org.criticalfriend.planning.calendar;

/**
 * Something wrong with a line of a text file.
 *
 * @param file   the file as people know it
 * @param line   counted from 1
 * @param column counted from 1
 */
public record LineProblem(String file, int line, int column, String message) {

	/** {@code file:line:column: error: message}, as compilers say it, so that editors and terminals can jump to the place. */
	@Override
	public String toString() {
		return file + ":" + line + ":" + column + ": error: " + message;
	}
}
