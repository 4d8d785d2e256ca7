package org.criticalfriend.aql.evaluation;

/** Evaluates all values, binds them, then evaluates the body. */
final class LetNode extends Node {
	private final int[] slots;
	private final Node[] values;
	private final Node body;

	LetNode(int start, int end, int[] slots, Node[] values, Node body) {
		super(start, end);
		this.slots = slots;
		this.values = values;
		this.body = body;
	}

	@Override
	public Object evaluate(Frame frame) {
		for (int i = 0; i < slots.length; i++) {
			frame.set(slots[i], values[i].evaluate(frame));
		}
		return body.evaluate(frame);
	}
}
