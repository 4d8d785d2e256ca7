package org.criticalfriend.aql.evaluation;

import org.criticalfriend.aql.values.ValueText;

/** {@code +}: numbers of one kind, texts with anything; null counts as a text. Others by the service {@code add}. */
final class PlusNode extends Node {
	private final Node left;
	private final Node right;
	private final CallSite site;

	PlusNode(int start, int end, Node left, Node right, CallSite site) {
		super(start, end);
		this.left = left;
		this.right = right;
		this.site = site;
	}

	@Override
	public Object evaluate(Frame frame) {
		Object first = left.evaluate(frame);
		Object second = right.evaluate(frame);
		if (first instanceof Integer a && second instanceof Integer b) {
			return a + b;
		}
		if (first instanceof Double a && second instanceof Double b) {
			return a + b;
		}
		if (first instanceof String || second instanceof String) {
			return ValueText.of(first).concat(ValueText.of(second));
		}
		return site.call(frame, this, first, second);
	}
}
