package org.criticalfriend.aql.evaluation;

import org.criticalfriend.aql.syntax.BinaryOperator;

/** The order of two values; Integers, Reals and texts directly, others by the service of the operator. */
final class ComparisonNode extends Node {
	private final BinaryOperator operator;
	private final Node left;
	private final Node right;
	private final CallSite site;

	ComparisonNode(int start, int end, BinaryOperator operator, Node left, Node right, CallSite site) {
		super(start, end);
		this.operator = operator;
		this.left = left;
		this.right = right;
		this.site = site;
	}

	@Override
	public Object evaluate(Frame frame) {
		Object first = left.evaluate(frame);
		Object second = right.evaluate(frame);
		if (first instanceof Integer a && second instanceof Integer b) {
			return holds(Integer.compare(a, b));
		}
		if (first instanceof Double a && second instanceof Double b) {
			return holds(Double.compare(a, b));
		}
		if (first instanceof String a && second instanceof String b) {
			return holds(a.compareTo(b));
		}
		return site.call(frame, this, first, second);
	}

	private Boolean holds(int order) {
		return switch (operator) {
			case LESS -> order < 0;
			case LESS_OR_EQUAL -> order <= 0;
			case GREATER -> order > 0;
			default -> order >= 0;
		};
	}
}
