package org.criticalfriend.aql.evaluation;

/** Makes a lambda that sees the variables of the frame. */
final class LambdaNode extends Node {
	private final int slot;
	private final Node body;

	LambdaNode(int start, int end, int slot, Node body) {
		super(start, end);
		this.slot = slot;
		this.body = body;
	}

	@Override
	public Object evaluate(Frame frame) {
		return new Lambda(frame, slot, body);
	}
}
