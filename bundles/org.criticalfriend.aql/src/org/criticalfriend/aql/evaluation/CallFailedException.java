package org.criticalfriend.aql.evaluation;

/** Thrown by a {@link Callable} that cannot give a value; the call becomes a problem with this message and gives nothing. */
public final class CallFailedException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final Severity severity;

	/** An ERROR. */
	public CallFailedException(String message) {
		this(Severity.ERROR, message);
	}

	/** @param message what is wrong, for the author of the expression */
	public CallFailedException(Severity severity, String message) {
		super(message, null, false, false);
		this.severity = severity;
	}

	/** How bad it is. */
	public Severity severity() {
		return severity;
	}
}
