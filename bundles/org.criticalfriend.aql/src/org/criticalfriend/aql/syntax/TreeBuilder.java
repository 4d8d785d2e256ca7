package org.criticalfriend.aql.syntax;

import java.util.List;

final class TreeBuilder {
	private final int start;
	private final int end;

	TreeBuilder(CharSequence text, int start, int end) {
		this.start = start;
		this.end = end;
	}

	ParsedExpression expression() {
		return new ParsedExpression(new Expression.Unreadable(start, end), List.of());
	}

	ParsedType type() {
		return new ParsedType(new TypeReference.Unreadable(start, end), List.of());
	}
}
