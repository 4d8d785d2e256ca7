package org.criticalfriend.aql.syntax;

import java.util.Comparator;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.criticalfriend.aql.grammar.AqlLexer;
import org.criticalfriend.aql.grammar.AqlParser;

/** One run of the generated parser over a part of a text. */
final class Parse {
	private final int start;
	private final int end;
	private final Recovery recovery = new Recovery();
	private final CommonTokenStream tokens;
	private final AqlParser parser;
	private final TreeBuilder trees;

	Parse(CharSequence text, int start, int end) {
		this.start = start;
		this.end = end;
		AqlLexer lexer = new AqlLexer(new TextStream(text, start, end));
		lexer.removeErrorListeners();
		tokens = new CommonTokenStream(lexer);
		parser = new AqlParser(tokens);
		parser.removeErrorListeners();
		parser.setErrorHandler(recovery);
		parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
		trees = new TreeBuilder(text, recovery);
	}

	ParsedExpression expression() {
		Expression ast = tooDeep() ? new Expression.Unreadable(start, end) : trees.expression(parser.expression());
		checkEnd("expression");
		return new ParsedExpression(ast, problems());
	}

	ParsedPrefix prefix() {
		Expression ast = tooDeep() ? new Expression.Unreadable(start, end) : trees.expression(parser.expression());
		Token next = tokens.LT(1);
		while (next.getType() == AqlLexer.UNKNOWN) {
			tokens.consume();
			next = tokens.LT(1);
		}
		return new ParsedPrefix(ast, problems(), next.getType() == Token.EOF ? end : next.getStartIndex());
	}

	ParsedType type() {
		TypeReference type = tooDeep() ? new TypeReference.Unreadable(start, end) : trees.types().type(parser.type());
		checkEnd("type");
		return new ParsedType(type, problems());
	}

	private boolean tooDeep() {
		tokens.fill();
		Token token = NestingGuard.firstTooDeep(tokens.getTokens());
		if (token != null) {
			recovery.add(token, "the expression is nested too deeply, or too long a chain; split it with `let` or a query", false);
			tokens.seek(tokens.size() - 1);
		}
		return token != null;
	}

	private void checkEnd(String what) {
		Token token = tokens.LT(1);
		if (token.getType() != Token.EOF && !reportedAt(token)) {
			recovery.add(token, "unexpected `" + token.getText() + "` after the " + what, false);
		}
	}

	private boolean reportedAt(Token token) {
		return recovery.problems().stream().anyMatch(problem -> problem.offset() == token.getStartIndex());
	}

	private List<SyntaxProblem> problems() {
		return recovery.problems().stream().sorted(Comparator.comparingInt(SyntaxProblem::offset)).toList();
	}
}
