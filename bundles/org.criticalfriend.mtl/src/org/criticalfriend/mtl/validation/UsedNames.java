package org.criticalfriend.mtl.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.aql.syntax.Expression;
import org.criticalfriend.aql.syntax.TypeReference;
import org.criticalfriend.mtl.syntax.Binding;
import org.criticalfriend.mtl.syntax.Body;
import org.criticalfriend.mtl.syntax.Definition;
import org.criticalfriend.mtl.syntax.EmbeddedExpression;
import org.criticalfriend.mtl.syntax.ModuleSyntax;
import org.criticalfriend.mtl.syntax.Statement;

/** The names that the templates and queries of a module call, and the classifiers they name, wherever they stand. */
final class UsedNames {
	private final Set<String> calls = new HashSet<>();
	private final List<TypeReference.Classifier> classifiers = new ArrayList<>();

	private boolean complete;

	private UsedNames(boolean complete) {
		this.complete = complete;
	}

	static UsedNames of(ModuleSyntax module) {
		UsedNames names = new UsedNames(module.problems().isEmpty());
		module.definitions().forEach(names::definition);
		return names;
	}

	/** Names of templates, queries and services that are called. */
	Set<String> calls() {
		return calls;
	}

	/** Whether everything could be read, so that there are no other names. */
	boolean areComplete() {
		return complete;
	}

	/** The classifiers, in the order they are written, each as often as it is. */
	List<TypeReference.Classifier> classifiers() {
		return classifiers;
	}

	private void definition(Definition definition) {
		definition.parameters().forEach(parameter -> type(parameter.type()));
		switch (definition) {
			case Definition.Template template -> {
				expression(template.guard());
				expression(template.post());
				body(template.body());
			}
			case Definition.Query query -> {
				type(query.type());
				expression(query.expression());
			}
		}
	}

	private void body(Body body) {
		if (body != null) {
			body.statements().forEach(this::statement);
		}
	}

	private void statement(Statement statement) {
		switch (statement) {
			case Statement.Text text -> { }
			case Statement.Comment comment -> { }
			case Statement.Broken broken -> { }
			case Statement.Value value -> expression(value.expression());
			case Statement.If conditional -> conditional(conditional);
			case Statement.For loop -> {
				binding(loop.binding());
				expression(loop.separator());
				body(loop.body());
			}
			case Statement.Let let -> {
				let.bindings().forEach(this::binding);
				body(let.body());
			}
			case Statement.FileBlock file -> {
				expression(file.name());
				expression(file.charset());
				body(file.body());
			}
			case Statement.Protected area -> {
				expression(area.id());
				expression(area.startTagPrefix());
				expression(area.endTagPrefix());
				body(area.body());
			}
		}
	}

	private void conditional(Statement.If conditional) {
		expression(conditional.condition());
		body(conditional.consequence());
		switch (conditional.alternative()) {
			case Statement.If next -> conditional(next);
			case Statement.Broken broken -> { }
			case Statement.Otherwise otherwise -> body(otherwise.body());
		}
	}

	private void binding(Binding binding) {
		type(binding.type());
		expression(binding.value());
	}

	private void expression(EmbeddedExpression expression) {
		if (expression != null) {
			complete &= expression.problems().isEmpty();
			expression(expression.ast());
		}
	}

	private void expression(Expression expression) {
		expression.types().forEach(this::type);
		if (expression instanceof Expression.Call call) {
			calls.add(call.name());
		}
		expression.parts().forEach(this::expression);
	}

	private void type(TypeReference type) {
		if (type != null) {
			classifiers.addAll(type.classifiersNamed());
		}
	}
}
