package org.criticalfriend.aql.evaluation;

/** The value of a variable. */
final class VariableNode extends Node {
	private final int slot;

	VariableNode(int start, int end, int slot) {
		super(start, end);
		this.slot = slot;
	}

	@Override
	public Object evaluate(Frame frame) {
		return frame.get(slot);
	}
}
