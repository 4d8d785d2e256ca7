package org.criticalfriend.aql.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.Token;
import org.criticalfriend.aql.grammar.AqlLexer;

/**
 * Finds text whose tree would be too deep for the stack, before it is parsed. A bracket weighs as much as the rules it goes
 * through; an operator or a step of a chain deepens the tree by one node.
 */
final class NestingGuard {
	static final int LIMIT = 2000;
	private static final int BRACKET = 10;

	private final Deque<Integer> outer = new ArrayDeque<>();
	private int weight;
	private int levelStart;

	/** The first token that is too deep, or null. */
	static Token firstTooDeep(Iterable<Token> tokens) {
		NestingGuard guard = new NestingGuard();
		for (Token token : tokens) {
			guard.add(token.getType());
			if (guard.weight > LIMIT) {
				return token;
			}
		}
		return null;
	}

	private void add(int type) {
		switch (type) {
			case AqlLexer.LPAREN, AqlLexer.LBRACE, AqlLexer.IF -> {
				outer.push(levelStart);
				weight += BRACKET;
				levelStart = weight;
			}
			case AqlLexer.RPAREN, AqlLexer.RBRACE, AqlLexer.ENDIF -> {
				if (!outer.isEmpty()) {
					weight = levelStart - BRACKET + 1;
					levelStart = outer.pop();
				}
			}
			case AqlLexer.COMMA -> weight = levelStart;
			case AqlLexer.LET, AqlLexer.BAR -> weight += BRACKET;
			case AqlLexer.NOT, AqlLexer.MINUS -> weight += 2;
			case AqlLexer.DOT, AqlLexer.ARROW, AqlLexer.PLUS, AqlLexer.STAR, AqlLexer.SLASH, AqlLexer.AND, AqlLexer.OR, AqlLexer.XOR,
					AqlLexer.IMPLIES, AqlLexer.LT, AqlLexer.LE, AqlLexer.GT, AqlLexer.GE, AqlLexer.EQ, AqlLexer.EQEQ, AqlLexer.NE,
					AqlLexer.NEQ -> weight++;
			default -> { }
		}
	}
}
