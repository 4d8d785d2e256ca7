package org.criticalfriend.aql.evaluation;

/** {@code -x}. */
final class NegationNode extends Node {
	private final Node operand;
	private final CallSite site;

	NegationNode(int start, int end, Node operand, CallSite site) {
		super(start, end);
		this.operand = operand;
		this.site = site;
	}

	@Override
	public Object evaluate(Frame frame) {
		Object value = operand.evaluate(frame);
		return switch (value) {
			case Integer number -> -number;
			case Double number -> -number;
			case null, default -> site.call(frame, this, value);
		};
	}
}
