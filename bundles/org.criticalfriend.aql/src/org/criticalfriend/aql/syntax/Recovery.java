package org.criticalfriend.aql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.criticalfriend.aql.grammar.AqlLexer;
import org.criticalfriend.aql.grammar.AqlParser;

/** Recovers from syntax errors as ANTLR does, and says in the words of the language what is wrong. */
final class Recovery extends DefaultErrorStrategy {
	private static final int EXPECTED_LIMIT = 4;
	private static final Set<Integer> CLOSING = Set.of(AqlLexer.RPAREN, AqlLexer.RBRACE, AqlLexer.THEN, AqlLexer.ELSE, AqlLexer.ENDIF, AqlLexer.IN);

	private final List<SyntaxProblem> problems = new ArrayList<>();

	List<SyntaxProblem> problems() {
		return problems;
	}

	void add(Token token, String message, boolean repaired) {
		int end = token.getType() == Token.EOF ? token.getStartIndex() : token.getStopIndex() + 1;
		problems.add(new SyntaxProblem(token.getStartIndex(), end, message, repaired));
	}

	@Override
	protected void reportNoViableAlternative(Parser parser, NoViableAltException problem) {
		Token token = problem.getOffendingToken();
		add(token, problem.getCtx() instanceof AqlParser.StepContext ? found(token) + "; expected the name of a feature or service"
				: unexpected(token, parser.getExpectedTokens()), false);
	}

	@Override
	protected void reportInputMismatch(Parser parser, InputMismatchException problem) {
		Token token = problem.getOffendingToken();
		boolean letWithoutBody = token.getType() == Token.EOF && problem.getCtx() instanceof AqlParser.LetContext;
		add(token, unexpected(token, problem.getExpectedTokens()), letWithoutBody);
	}

	/** A token is left out only where what has begun goes on after it, not where an expression ought to begin. */
	@Override
	protected Token singleTokenDeletion(Parser parser) {
		return getExpectedTokens(parser).contains(AqlLexer.INTEGER_LITERAL) ? null : super.singleTokenDeletion(parser);
	}

	@Override
	protected void reportUnwantedToken(Parser parser) {
		if (!inErrorRecoveryMode(parser)) {
			beginErrorCondition(parser);
			Token token = parser.getCurrentToken();
			add(token, unexpected(token, getExpectedTokens(parser)), true);
		}
	}

	@Override
	protected void reportMissingToken(Parser parser) {
		if (!inErrorRecoveryMode(parser)) {
			beginErrorCondition(parser);
			add(parser.getCurrentToken(), "missing " + describe(getExpectedTokens(parser)), true);
		}
	}

	private static String unexpected(Token token, IntervalSet expected) {
		return found(token) + "; expected " + describe(expected);
	}

	private static String found(Token token) {
		return switch (token.getType()) {
			case Token.EOF -> "the expression ends too early";
			case AqlLexer.UNTERMINATED_STRING -> "this text has no closing '";
			default -> "unexpected `" + token.getText() + "`";
		};
	}

	private static String describe(IntervalSet expected) {
		if (expected.contains(AqlLexer.INTEGER_LITERAL)) {
			return "an expression";
		}
		List<Integer> types = expected.toList().stream().filter(type -> type > 0).toList();
		if (!types.isEmpty() && types.size() <= EXPECTED_LIMIT) {
			return String.join(" or ", types.stream().map(Recovery::describe).toList());
		}
		List<String> brackets = types.stream().filter(CLOSING::contains).map(Recovery::describe).toList();
		return brackets.isEmpty() ? "an operator, or the end of the expression" : String.join(" or ", brackets) + " or an operator";
	}

	private static String describe(int type) {
		String literal = AqlParser.VOCABULARY.getLiteralName(type);
		return literal == null ? "a name" : "`" + literal.substring(1, literal.length() - 1) + "`";
	}
}
