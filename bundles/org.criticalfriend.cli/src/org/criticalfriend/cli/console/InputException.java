package org.criticalfriend.cli.console;

/** Something given to a command is wrong, and the message tells people what it is and what to do. */
public class InputException extends Exception {

	private static final long serialVersionUID = 1L;

	public InputException(String message) {
		super(message);
	}

	public InputException(String message, Throwable cause) {
		super(message, cause);
	}
}
