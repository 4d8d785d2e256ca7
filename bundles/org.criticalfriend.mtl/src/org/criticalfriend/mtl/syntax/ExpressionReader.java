package org.criticalfriend.mtl.syntax;

import org.criticalfriend.aql.syntax.ExpressionParser;
import org.criticalfriend.aql.syntax.ParsedPrefix;
import org.criticalfriend.aql.syntax.ParsedType;
import org.criticalfriend.aql.syntax.TypeReference;

/** Reads the expressions and types inside a module and leaves the cursor behind what belongs to them. */
final class ExpressionReader {
	private final ExpressionParser parser = new ExpressionParser();
	private final Cursor cursor;

	ExpressionReader(Cursor cursor) {
		this.cursor = cursor;
	}

	/** Reads an expression that ends at the delimiter or the end of its tag. */
	EmbeddedExpression expression(String delimiter, String tagEnd) {
		cursor.skipBlanks();
		return expression(cursor.expressionLimit(delimiter, tagEnd));
	}

	/** Reads an expression that ends at an offset at the latest. */
	EmbeddedExpression expression(int limit) {
		ParsedPrefix parsed = parser.parsePrefix(cursor.text(), cursor.position(), limit);
		cursor.moveTo(parsed.stop());
		return new EmbeddedExpression(parsed.ast(), parsed.errors());
	}

	/** Reads a type that ends at an offset at the latest; null if there is none that can be read. */
	TypeReference type(int limit) {
		ParsedType parsed = parser.parseType(cursor.text(), cursor.position(), limit);
		TypeReference type = parsed.type();
		if (type instanceof TypeReference.Unreadable) {
			return null;
		}
		cursor.moveTo(type.end());
		return type;
	}
}
