package org.criticalfriend.mtl.syntax;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.aql.syntax.TypeReference;
import org.criticalfriend.mtl.syntax.Definition.Parameter;

/** Reads templates and queries. */
final class DefinitionParser {
	private final Cursor cursor;
	private final ProblemLog log;
	private final ExpressionReader expressions;
	private final BodyParser bodies;

	DefinitionParser(Cursor cursor, ProblemLog log, ExpressionReader expressions, BodyParser bodies) {
		this.cursor = cursor;
		this.log = log;
		this.expressions = expressions;
		this.bodies = bodies;
	}

	/** The definition that starts here, or null. */
	Definition definition(boolean main, String documentation) {
		int start = cursor.position();
		if (cursor.accept("[template ")) {
			return template(start, main, documentation);
		}
		if (cursor.accept("[query ")) {
			return query(start, documentation);
		}
		return null;
	}

	private Definition.Template template(int start, boolean main, String documentation) {
		Requirements required = new Requirements(cursor, "template", start);
		Visibility visibility = visibility(required);
		String name = name(required);
		List<Parameter> parameters = parameters(required);
		EmbeddedExpression guard = null;
		if (cursor.accept("?")) {
			required.symbol("(");
			guard = expressions.expression(")", "]");
			required.symbol(")");
		}
		EmbeddedExpression post = null;
		if (cursor.accept("post(")) {
			post = expressions.expression(")", "]");
			required.symbol(")");
		}
		required.exactly("]");
		Body body = bodies.body(start);
		required.closingTag("[/template]");
		return new Definition.Template(start, visibility, name, parameters, guard, post, body, main, documentation,
				required.report(log));
	}

	private Definition.Query query(int start, String documentation) {
		Requirements required = new Requirements(cursor, "query", start);
		Visibility visibility = visibility(required);
		String name = name(required);
		List<Parameter> parameters = parameters(required);
		required.symbol(":");
		TypeReference type = expressions.type(cursor.expressionLimit("=", "/]"));
		if (type == null) {
			required.missing("the type of its value");
		}
		required.symbol("=");
		EmbeddedExpression expression = expressions.expression("/]", "/]");
		required.symbol("/]");
		return new Definition.Query(start, visibility, name, parameters, type, expression, documentation,
				required.report(log));
	}

	private Visibility visibility(Requirements required) {
		cursor.skipBlanks();
		for (Visibility visibility : Visibility.values()) {
			if (cursor.accept(visibility.keyword())) {
				return visibility;
			}
		}
		required.missing("a visibility: `public`, `protected` or `private`");
		return Visibility.PUBLIC;
	}

	private String name(Requirements required) {
		cursor.skipBlanks();
		String name = cursor.name();
		if (name.isEmpty()) {
			required.missing("a name");
		}
		return name;
	}

	private List<Parameter> parameters(Requirements required) {
		required.symbol("(");
		List<Parameter> parameters = new ArrayList<>();
		do {
			cursor.skipBlanks();
			Parameter parameter = parameter();
			if (parameter == null) {
				break;
			}
			parameters.add(parameter);
			cursor.skipBlanks();
		} while (cursor.accept(","));
		if (parameters.isEmpty()) {
			required.missing("a parameter");
		}
		required.symbol(")");
		return parameters;
	}

	private Parameter parameter() {
		int start = cursor.position();
		String name = cursor.name();
		if (name.isEmpty()) {
			return null;
		}
		Requirements required = new Requirements(cursor, "parameter `" + name + "`", start);
		required.symbol(":");
		TypeReference type = expressions.type(cursor.expressionLimit(",", ")"));
		if (type == null) {
			required.missing("its type");
		}
		required.report(log);
		return new Parameter(start, name, type);
	}
}
