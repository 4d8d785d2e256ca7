package org.criticalfriend.aql.evaluation;

import org.criticalfriend.aql.syntax.BinaryOperator;

/** {@code -}, {@code *} and {@code /}: Integers and Reals directly, others by the service of the operator. */
final class ArithmeticNode extends Node {
	private final BinaryOperator operator;
	private final Node left;
	private final Node right;
	private final CallSite site;

	ArithmeticNode(int start, int end, BinaryOperator operator, Node left, Node right, CallSite site) {
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
		if (first instanceof Integer a && second instanceof Integer b && (b != 0 || operator != BinaryOperator.DIVIDED_BY)) {
			return switch (operator) {
				case MINUS -> a - b;
				case TIMES -> a * b;
				default -> a / b;
			};
		}
		if (first instanceof Double a && second instanceof Double b) {
			return switch (operator) {
				case MINUS -> a - b;
				case TIMES -> a * b;
				default -> a / b;
			};
		}
		return site.call(frame, this, first, second);
	}
}
