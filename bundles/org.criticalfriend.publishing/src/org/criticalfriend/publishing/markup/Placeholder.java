package org.criticalfriend.publishing.markup;

import org.commonmark.node.CustomNode;

/** A place in a text that a review fills in, written {@code {review.host.name}}. */
final class Placeholder extends CustomNode {

	private final String expression;

	Placeholder(String expression) {
		this.expression = expression;
	}

	/** What it stands for, in AQL. */
	String expression() {
		return expression;
	}

	/** What people read until it is filled in: the last two words of the path, "host name". */
	String label() {
		String[] path = expression.split("\\W+");
		int from = Math.max(path.length > 1 ? 1 : 0, path.length - 2);
		StringBuilder label = new StringBuilder();
		for (int i = from; i < path.length; i++) {
			label.append(label.isEmpty() ? "" : " ").append(path[i].replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase());
		}
		return label.toString();
	}
}
