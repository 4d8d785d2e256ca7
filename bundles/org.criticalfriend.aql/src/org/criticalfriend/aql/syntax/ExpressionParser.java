package org.criticalfriend.aql.syntax;

/**
 * Reads expressions and types. Never throws because of its text: what does not follow the grammar becomes a
 * {@link SyntaxProblem}, and the tree holds what could be read. Stateless, for use by any number of threads.
 */
public final class ExpressionParser {

	/** Reads a whole text as one expression. */
	public ParsedExpression parse(CharSequence text) {
		return parse(text, 0, text.length());
	}

	/** Reads the part of a text from {@code start} to before {@code end}; offsets in the result are those of the whole text. */
	public ParsedExpression parse(CharSequence text, int start, int end) {
		return new Parse(text, start, end).expression();
	}

	/**
	 * Reads the expression that a part of a text begins with, as a template does that holds it: what follows the expression
	 * is no problem.
	 */
	public ParsedPrefix parsePrefix(CharSequence text, int start, int end) {
		return new Parse(text, start, end).prefix();
	}

	/** Reads a whole text as one type. */
	public ParsedType parseType(CharSequence text) {
		return parseType(text, 0, text.length());
	}

	/** Reads the part of a text from {@code start} to before {@code end} as one type. */
	public ParsedType parseType(CharSequence text, int start, int end) {
		return new Parse(text, start, end).type();
	}
}
