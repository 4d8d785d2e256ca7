package org.criticalfriend.aql.evaluation;

import java.util.Objects;

/** {@code =} and {@code <>}: values by value, objects by identity. */
final class EqualityNode extends Node {
	private final Node left;
	private final Node right;
	private final boolean whenEqual;

	EqualityNode(int start, int end, Node left, Node right, boolean whenEqual) {
		super(start, end);
		this.left = left;
		this.right = right;
		this.whenEqual = whenEqual;
	}

	@Override
	public Object evaluate(Frame frame) {
		return Objects.equals(left.evaluate(frame), right.evaluate(frame)) == whenEqual;
	}
}
