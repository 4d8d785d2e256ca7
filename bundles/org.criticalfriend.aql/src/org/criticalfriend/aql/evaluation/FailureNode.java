package org.criticalfriend.aql.evaluation;

/** Something that was found not to exist at compile time; an ERROR each time it is evaluated. */
final class FailureNode extends Node {
	private final String message;

	FailureNode(int start, int end, String message) {
		super(start, end);
		this.message = message;
	}

	@Override
	public Object evaluate(Frame frame) {
		return fail(frame, Severity.ERROR, message);
	}
}
