package org.criticalfriend.mtl.syntax;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.aql.syntax.TypeReference;

/** Reads the statements that have a body. */
final class BlockParser {
	private final Cursor cursor;
	private final ProblemLog log;
	private final ExpressionReader expressions;
	private final BodyParser bodies;

	BlockParser(Cursor cursor, ProblemLog log, ExpressionReader expressions, BodyParser bodies) {
		this.cursor = cursor;
		this.log = log;
		this.expressions = expressions;
		this.bodies = bodies;
	}

	/** The block that starts here, or null. */
	Statement block() {
		int start = cursor.position();
		if (cursor.accept("[if ") || cursor.at("[if(") && cursor.accept("[if")) {
			return conditional(start, "`if`");
		}
		if (cursor.accept("[for ")) {
			return loop(start);
		}
		if (cursor.accept("[let ")) {
			return let(start);
		}
		if (cursor.accept("[file ")) {
			return file(start);
		}
		if (cursor.accept("[protected ")) {
			return protectedArea(start);
		}
		return null;
	}

	private Statement conditional(int start, String construct) {
		Requirements required = new Requirements(cursor, construct, start);
		required.symbol("(");
		EmbeddedExpression condition = expressions.expression(")", "]");
		required.symbol(")");
		required.exactly("]");
		Body consequence = bodies.body(start);
		Statement.Alternative alternative = alternative(required);
		String broken = required.report(log);
		boolean newline = cursor.at("\n");
		return broken == null ? new Statement.If(start, condition, consequence, alternative, newline)
				: new Statement.Broken(start, broken, true, newline);
	}

	private Statement.Alternative alternative(Requirements required) {
		int start = cursor.position();
		if (cursor.accept("[elseif ")) {
			return (Statement.Alternative) conditional(start, "`elseif`");
		}
		Statement.Otherwise otherwise = Statement.Otherwise.NOTHING;
		if (cursor.accept("[else]")) {
			otherwise = new Statement.Otherwise(bodies.body(start));
		}
		required.closingTag("[/if]");
		return otherwise;
	}

	private Statement loop(int start) {
		Requirements required = new Requirements(cursor, "`for`", start);
		required.symbol("(");
		Binding binding = binding("|", cursor.expressionLimit(")", "]"));
		if (binding == null) {
			required.missing("the name of its variable");
		}
		required.symbol(")");
		EmbeddedExpression separator = option("separator(", required);
		required.exactly("]");
		Body body = bodies.body(start);
		required.closingTag("[/for]");
		String broken = required.report(log);
		boolean newline = cursor.at("\n");
		return broken == null ? new Statement.For(start, binding, separator, body, newline)
				: new Statement.Broken(start, broken, true, newline);
	}

	/** {@code word(expression)} if it is here, else null. */
	private EmbeddedExpression option(String word, Requirements required) {
		if (!cursor.accept(word)) {
			return null;
		}
		EmbeddedExpression expression = expressions.expression(")", "]");
		required.symbol(")");
		return expression;
	}

	private Statement let(int start) {
		Requirements required = new Requirements(cursor, "`let`", start);
		List<Binding> bindings = new ArrayList<>();
		do {
			cursor.skipBlanks();
			Binding binding = binding("=", cursor.expressionLimit(",", "]"));
			if (binding == null) {
				if (bindings.isEmpty()) {
					required.missing("the name of its variable");
				}
				break;
			}
			bindings.add(binding);
			cursor.skipBlanks();
		} while (cursor.accept(","));
		cursor.skipBlanks();
		required.exactly("]");
		Body body = bodies.body(start);
		required.closingTag("[/let]");
		String broken = required.report(log);
		boolean newline = cursor.at("\n");
		return broken == null ? new Statement.Let(start, bindings, body, newline)
				: new Statement.Broken(start, broken, true, newline);
	}

	/** {@code name : type symbol expression}; null if the name is missing. */
	private Binding binding(String symbol, int limit) {
		int start = cursor.position();
		Requirements required = new Requirements(cursor, "variable", start);
		String name = cursor.name();
		cursor.skipBlanks();
		TypeReference type = null;
		if (!cursor.at("::") && cursor.accept(":")) {
			cursor.skipBlanks();
			type = expressions.type(Math.min(limit, cursor.expressionLimit(symbol, ",")));
			if (type == null) {
				required.missing("its type");
			}
		}
		required.symbol(symbol);
		EmbeddedExpression value = expressions.expression(Math.max(limit, cursor.position()));
		if (name.isEmpty()) {
			return null;
		}
		if (value.isUnreadable()) {
			required.missing("its value");
		}
		return new Binding(start, name, type, value, required.report(log));
	}

	private Statement file(int start) {
		Requirements required = new Requirements(cursor, "`file`", start);
		required.symbol("(");
		EmbeddedExpression name = expressions.expression(",", "]");
		required.symbol(",");
		FileMode mode = fileMode(required);
		cursor.skipBlanks();
		EmbeddedExpression charset = cursor.accept(",") ? expressions.expression(")", "]") : null;
		required.symbol(")");
		required.exactly("]");
		Body body = bodies.body(start);
		required.closingTag("[/file]");
		String broken = required.report(log);
		boolean newline = cursor.at("\n");
		return broken == null ? new Statement.FileBlock(start, name, mode, charset, body, newline)
				: new Statement.Broken(start, broken, true, newline);
	}

	private FileMode fileMode(Requirements required) {
		for (FileMode mode : FileMode.values()) {
			if (cursor.accept(mode.keyword())) {
				return mode;
			}
		}
		required.missing("a mode: `overwrite`, `append` or `create`");
		while (!cursor.atEnd() && !cursor.at(",") && !cursor.at(")") && !cursor.at("]")) {
			cursor.moveTo(cursor.position() + 1);
		}
		return null;
	}

	private Statement protectedArea(int start) {
		Requirements required = new Requirements(cursor, "`protected`", start);
		required.symbol("(");
		EmbeddedExpression id = expressions.expression(")", "]");
		required.symbol(")");
		EmbeddedExpression startTagPrefix = option("startTagPrefix(", required);
		EmbeddedExpression endTagPrefix = option("endTagPrefix(", required);
		required.exactly("]");
		Body body = bodies.body(start);
		required.closingTag("[/protected]");
		String broken = required.report(log);
		boolean newline = cursor.at("\n");
		return broken == null ? new Statement.Protected(start, id, startTagPrefix, endTagPrefix, body, newline)
				: new Statement.Broken(start, broken, true, newline);
	}
}
