package org.criticalfriend.mtl.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads bodies: text and statements up to a closing tag. */
final class BodyParser {
	private static final int DEEPEST_NESTING = 300;
	private static final int MARGIN = 2;

	private final SourceText source;
	private final Cursor cursor;
	private final ProblemLog log;
	private final CommentParser comments;
	private final ExpressionReader expressions;
	private final MarginCutter margins;
	private final BlockParser blocks;
	private int depth;

	BodyParser(SourceText source, Cursor cursor, ProblemLog log, CommentParser comments, ExpressionReader expressions) {
		this.source = source;
		this.cursor = cursor;
		this.log = log;
		this.comments = comments;
		this.expressions = expressions;
		this.margins = new MarginCutter(source);
		this.blocks = new BlockParser(cursor, log, expressions, this);
	}

	/** Reads a body right behind the header that starts at the given offset, up to any closing tag. */
	Body body(int headerStart) {
		boolean inlined = !cursor.accept("\n");
		int margin = source.column(headerStart) - 1 + MARGIN;
		List<Statement> statements = new ArrayList<>();
		if (++depth > DEEPEST_NESTING) {
			log.add(headerStart, cursor.position(), "blocks are nested more than " + DEEPEST_NESTING + " deep");
			cursor.moveTo(source.text().length());
		}
		while (!cursor.atEnd() && !atClosingTag()) {
			if (cursor.at("[")) {
				statements.add(statement());
			} else {
				text(statements, inlined, margin);
			}
		}
		depth--;
		return new Body(statements, inlined);
	}

	private boolean atClosingTag() {
		return cursor.at("[/") && !cursor.at("[/]") || cursor.at("[else]") || cursor.at("[elseif ");
	}

	private void text(List<Statement> statements, boolean inlined, int margin) {
		int start = cursor.position();
		cursor.skipTo("[");
		int end = cursor.position();
		Statement.Text text = inlined ? new Statement.Text(start, source.text().substring(start, end), List.of())
				: margins.cut(start, end, margin);
		if (!text.value().isEmpty() || !text.underMargin().isEmpty()) {
			statements.add(text);
		}
	}

	private Statement statement() {
		Statement statement = comments.comment();
		if (statement == null) {
			statement = blocks.block();
		}
		if (statement == null) {
			statement = value();
		}
		if (statement.newline()) {
			cursor.accept("\n");
		}
		return statement;
	}

	private Statement value() {
		int start = cursor.position();
		cursor.accept("[");
		EmbeddedExpression expression = expressions.expression("/]", "/]");
		cursor.skipBlanks();
		Requirements required = new Requirements(cursor, "expression", start);
		required.exactly("/]");
		String broken = required.report(log);
		return broken == null ? new Statement.Value(start, expression, cursor.at("\n"))
				: new Statement.Broken(start, broken, false, false);
	}
}
