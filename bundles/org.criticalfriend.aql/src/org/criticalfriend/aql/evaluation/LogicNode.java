package org.criticalfriend.aql.evaluation;

import org.criticalfriend.aql.syntax.BinaryOperator;
import org.criticalfriend.aql.values.ValueKind;

/** {@code and}, {@code or}, {@code xor} and {@code implies}; all but {@code xor} stop where the left side decides. */
final class LogicNode extends Node {
	private final BinaryOperator operator;
	private final Node left;
	private final Node right;

	LogicNode(int start, int end, BinaryOperator operator, Node left, Node right) {
		super(start, end);
		this.operator = operator;
		this.left = left;
		this.right = right;
	}

	@Override
	public Object evaluate(Frame frame) {
		Object first = left.evaluate(frame);
		if (first instanceof Boolean truth) {
			switch (operator) {
				case AND -> {
					if (!truth) {
						return false;
					}
				}
				case OR -> {
					if (truth) {
						return true;
					}
				}
				case IMPLIES -> {
					if (!truth) {
						return true;
					}
				}
				default -> { }
			}
		}
		return combine(frame, first, right.evaluate(frame));
	}

	/** The left side did not decide, so the right side is the value, but for {@code xor}. */
	private Object combine(Frame frame, Object first, Object second) {
		if (first instanceof Boolean truth && second instanceof Boolean other) {
			return operator == BinaryOperator.XOR ? truth.booleanValue() != other.booleanValue() : other;
		}
		boolean fits = (first == null || first instanceof Boolean) && (second == null || second instanceof Boolean);
		if (fits && first != null && operator == BinaryOperator.IMPLIES) {
			return null;
		}
		return fail(frame, fits ? Severity.ERROR : Severity.WARNING,
				"`" + operator.symbol() + "` needs two Booleans, not " + ValueKind.of(first) + " and " + ValueKind.of(second));
	}
}
