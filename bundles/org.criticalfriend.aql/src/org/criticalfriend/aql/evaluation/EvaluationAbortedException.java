package org.criticalfriend.aql.evaluation;

/** Ends a whole evaluation: it was cancelled or went beyond a limit. The message is meant for the person who started it. */
public final class EvaluationAbortedException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** @param message what ended the evaluation, and what to do about it */
	public EvaluationAbortedException(String message) {
		super(message, null, false, false);
	}
}
