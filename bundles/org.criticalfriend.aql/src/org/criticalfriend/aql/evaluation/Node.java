package org.criticalfriend.aql.evaluation;

import org.criticalfriend.aql.values.Nothing;

/** A compiled expression. Holds no state of an evaluation but caches, which concurrent evaluations may share. */
public abstract class Node {
	private final int start;
	private final int end;

	protected Node(int start, int end) {
		this.start = start;
		this.end = end;
	}

	/**
	 * The value: null, {@link Nothing#NOTHING} where the expression failed (with a problem in
	 * the evaluation's {@link Problems}), a {@code java.util.List} for a sequence, a {@code java.util.Set} for an ordered
	 * set, or any object. Collections must not be changed by the caller.
	 */
	public abstract Object evaluate(Frame frame);

	/** Offset of the first character of the expression. */
	public final int start() {
		return start;
	}

	/** Offset after the last character of the expression. */
	public final int end() {
		return end;
	}

	/** Reports a problem at this expression and gives nothing. */
	final Object fail(Frame frame, Severity severity, String message) {
		frame.report(severity, message, start, end);
		return Nothing.NOTHING;
	}
}
