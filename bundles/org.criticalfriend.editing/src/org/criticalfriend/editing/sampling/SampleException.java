package org.criticalfriend.editing.sampling;

/** A sample cannot be taken; the message says why and what to do. */
public final class SampleException extends Exception {

	private static final long serialVersionUID = 1L;

	SampleException(String message) {
		super(message);
	}

	SampleException(String message, Throwable cause) {
		super(message, cause);
	}
}
