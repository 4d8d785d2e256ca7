package org.criticalfriend.dsl.formatting;

/** Says that a text cannot be laid out because it does not follow the grammar, and where the first mistake is. */
public class SyntaxErrorsException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;

	/** The message says what is wrong and what to do; the line is counted from 1. */
	public SyntaxErrorsException(int line, String message) {
		super(message);
		this.line = line;
	}

	/** The line of the first mistake, counted from 1. */
	public int line() {
		return line;
	}
}
