package org.criticalfriend.aql.evaluation;

/** Thrown by a {@link Callable} that cannot give a value; the call becomes an ERROR with this message and gives nothing. */
public final class CallFailedException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public CallFailedException(String message) {
		super(message, null, false, false);
	}
}
