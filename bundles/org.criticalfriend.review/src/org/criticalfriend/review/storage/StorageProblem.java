package org.criticalfriend.review.storage;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * Something in the files of a review that could not be read.
 *
 * @param file    the file, relative to the folder of the review
 * @param line    counted from 1; 0 when the problem concerns the file as a whole
 * @param column  counted from 1; 0 when the problem concerns the file as a whole
 * @param message what is wrong and what to do
 */
public record StorageProblem(String file, int line, int column, String message) implements Resource.Diagnostic {

	@Override
	public String getMessage() {
		return message;
	}

	@Override
	public String getLocation() {
		return file;
	}

	@Override
	public int getLine() {
		return line;
	}

	@Override
	public int getColumn() {
		return column;
	}

	/** {@code file:line:column: error: message}, as compilers say it. */
	@Override
	public String toString() {
		return (line == 0 ? file : file + ":" + line + ":" + column) + ": error: " + message;
	}
}
