package org.criticalfriend.mtl.validation;

import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.validation.TypeEnvironment;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.syntax.Binding;
import org.criticalfriend.mtl.syntax.Body;
import org.criticalfriend.mtl.syntax.EmbeddedExpression;
import org.criticalfriend.mtl.syntax.Statement;

/** Checks bodies: expressions in the scope they are in, narrowed by the conditions around them. */
final class StatementValidator {
	private final ExpressionCheck expressions;
	private final VisibleDefinitions types;
	private final ValidationLog log;

	StatementValidator(ExpressionCheck expressions, VisibleDefinitions types, ValidationLog log) {
		this.expressions = expressions;
		this.types = types;
		this.log = log;
	}

	void body(Body body, TypeEnvironment environment) {
		for (Statement statement : body.statements()) {
			statement(statement, environment);
		}
	}

	private void statement(Statement statement, TypeEnvironment environment) {
		int start = statement.start();
		switch (statement) {
			case Statement.Text text -> text.underMargin().forEach(offset -> log.add(Severity.ERROR, offset,
					"the text starts left of the margin of its block; move it two columns to the right of the block's header"));
			case Statement.Comment comment -> { }
			case Statement.Broken broken -> { }
			case Statement.Value value -> expressions.check(start, value.expression(), environment);
			case Statement.If conditional -> conditional(conditional, environment);
			case Statement.For loop -> loop(loop, environment);
			case Statement.Let let -> let(let, environment);
			case Statement.FileBlock file -> {
				expressions.check(start, file.name(), environment);
				expressions.check(start, file.charset(), environment);
				body(file.body(), environment);
			}
			case Statement.Protected area -> {
				if (expressions.check(start, area.id(), environment) instanceof Type.Null) {
					log.add(Severity.ERROR, start, "the id of the protected area is null; nothing would be printed");
				}
				expressions.check(start, area.startTagPrefix(), environment);
				expressions.check(start, area.endTagPrefix(), environment);
				body(area.body(), environment);
			}
		}
	}

	private void conditional(Statement.If conditional, TypeEnvironment environment) {
		EmbeddedExpression condition = conditional.condition();
		expressions.condition(conditional.start(), condition, environment);
		Boolean constant = expressions.constant(condition, environment).orElse(null);
		if (Boolean.FALSE.equals(constant)) {
			log.add(Severity.WARNING, conditional.start(), condition.ast().start(), "the condition is always false, so this branch is never printed");
		} else {
			body(conditional.consequence(), expressions.assuming(condition, true, environment));
		}
		Statement.Alternative alternative = conditional.alternative();
		if (Boolean.TRUE.equals(constant) && alternative != Statement.Otherwise.NOTHING) {
			log.add(Severity.WARNING, conditional.start(), condition.ast().start(), "the condition is always true, so the other branches are never printed");
			return;
		}
		TypeEnvironment otherwise = expressions.assuming(condition, false, environment);
		switch (alternative) {
			case Statement.If next -> conditional(next, otherwise);
			case Statement.Broken broken -> { }
			case Statement.Otherwise last -> {
				if (last.body() != null) {
					body(last.body(), otherwise);
				}
			}
		}
	}

	private void loop(Statement.For loop, TypeEnvironment environment) {
		Binding binding = loop.binding();
		Type collection = value(loop.start(), binding, environment);
		if (collection instanceof Type.Null) {
			log.add(Severity.WARNING, loop.start(), binding.value().ast().start(), "there is nothing to loop over: this is always null");
		}
		TypeEnvironment inside = environment.with(binding.name(), declared(binding, Type.elementOf(known(collection))))
				.with(binding.name() + "Index", Type.INTEGER);
		expressions.check(loop.start(), loop.separator(), inside);
		body(loop.body(), inside);
	}

	private void let(Statement.Let let, TypeEnvironment environment) {
		TypeEnvironment inside = environment;
		for (Binding binding : let.bindings()) {
			inside = inside.with(binding.name(), declared(binding, known(value(let.start(), binding, inside))));
		}
		body(let.body(), inside);
	}

	private Type value(int statement, Binding binding, TypeEnvironment environment) {
		return binding.broken() == null ? expressions.check(statement, binding.value(), environment) : Type.ANY;
	}

	/** What failed already has a message; what follows from it needs none. */
	private static Type known(Type type) {
		return type instanceof Type.Failure ? Type.ANY : type;
	}

	private Type declared(Binding binding, Type value) {
		if (binding.type() == null) {
			return value;
		}
		Type declared = types.type(binding.type());
		if (!declared.includes(value) && !value.includes(declared)) {
			log.add(Severity.WARNING, binding.start(), "`" + binding.name() + "` is declared as " + declared + ", and its value is " + value);
			return value;
		}
		return declared instanceof Type.Any ? value : declared;
	}
}
