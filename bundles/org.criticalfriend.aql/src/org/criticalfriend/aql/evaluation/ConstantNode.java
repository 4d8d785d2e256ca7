package org.criticalfriend.aql.evaluation;

/** A literal. */
final class ConstantNode extends Node {
	private final Object value;

	ConstantNode(int start, int end, Object value) {
		super(start, end);
		this.value = value;
	}

	@Override
	public Object evaluate(Frame frame) {
		return value;
	}
}
