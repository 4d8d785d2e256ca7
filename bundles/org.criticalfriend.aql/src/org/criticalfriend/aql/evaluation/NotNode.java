package org.criticalfriend.aql.evaluation;

import org.criticalfriend.aql.values.ValueKind;

/** {@code not x}. */
final class NotNode extends Node {
	private final Node operand;

	NotNode(int start, int end, Node operand) {
		super(start, end);
		this.operand = operand;
	}

	@Override
	public Object evaluate(Frame frame) {
		Object value = operand.evaluate(frame);
		if (value instanceof Boolean truth) {
			return !truth;
		}
		return fail(frame, value == null ? Severity.ERROR : Severity.WARNING, "`not` needs a Boolean, not " + ValueKind.of(value));
	}
}
