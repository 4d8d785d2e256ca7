package org.criticalfriend.aql.evaluation;

import org.criticalfriend.aql.values.ValueKind;

/** {@code if … then … else … endif}. */
final class ConditionalNode extends Node {
	private final Node condition;
	private final Node consequence;
	private final Node alternative;

	ConditionalNode(int start, int end, Node condition, Node consequence, Node alternative) {
		super(start, end);
		this.condition = condition;
		this.consequence = consequence;
		this.alternative = alternative;
	}

	@Override
	public Object evaluate(Frame frame) {
		Object value = condition.evaluate(frame);
		if (value instanceof Boolean truth) {
			return (truth ? consequence : alternative).evaluate(frame);
		}
		return fail(frame, Severity.WARNING, "the condition of `if` must be a Boolean, not " + ValueKind.of(value));
	}
}
