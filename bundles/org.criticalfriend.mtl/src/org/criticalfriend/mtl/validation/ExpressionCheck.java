package org.criticalfriend.mtl.validation;

import java.util.Optional;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.aql.syntax.SyntaxProblem;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.validation.ExpressionValidator;
import org.criticalfriend.aql.validation.Issue;
import org.criticalfriend.aql.validation.TypeEnvironment;
import org.criticalfriend.aql.validation.Validation;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.module.ModuleFile;
import org.criticalfriend.mtl.syntax.EmbeddedExpression;

/** Checks the expressions of a module and knows their types. */
final class ExpressionCheck {
	private final ModuleFile module;
	private final ExpressionValidator validator;
	private final MissingImports imports;
	private final ValidationLog log;

	ExpressionCheck(ModuleFile module, Metamodels metamodels, ServiceRegistry services, VisibleDefinitions visible, MissingImports imports,
			ValidationLog log) {
		this.module = module;
		this.validator = new ExpressionValidator(metamodels, services, visible);
		this.imports = imports;
		this.log = log;
	}

	/** Reports what is wrong with an expression of a statement and gives its type; null has the type of null. */
	Type check(int statement, EmbeddedExpression expression, TypeEnvironment environment) {
		if (expression == null) {
			return Type.NULL;
		}
		for (SyntaxProblem problem : expression.problems()) {
			log.add(Severity.ERROR, statement, problem.offset(), problem.message());
		}
		Validation validation = validator.validate(expression.ast(), environment);
		for (Issue issue : validation.issues()) {
			log.add(ValidationLog.severity(issue), statement, issue.start(), issue.message() + importHint(issue));
		}
		return validation.type();
	}

	/** Reports a condition that is surely no Boolean, besides what is wrong with it. */
	void condition(int statement, EmbeddedExpression condition, TypeEnvironment environment) {
		Type type = check(statement, condition, environment);
		boolean maybe = type instanceof Type.Failure || type.includes(Type.BOOLEAN) || type instanceof Type.Union union && union.members().stream().anyMatch(member -> member.includes(Type.BOOLEAN));
		if (!maybe) {
			log.add(Severity.ERROR, statement, condition.ast().start(), "the condition must be a Boolean, and this is " + type + "; no branch would be printed");
		}
	}

	/** The truth of a condition that never changes. */
	Optional<Boolean> constant(EmbeddedExpression condition, TypeEnvironment environment) {
		return validator.constant(condition.ast(), environment);
	}

	/** What is known where a condition is true, or false. */
	TypeEnvironment assuming(EmbeddedExpression condition, boolean truth, TypeEnvironment environment) {
		return validator.assuming(condition.ast(), truth, environment);
	}

	private String importHint(Issue issue) {
		String text = module.syntax().source().text();
		int end = issue.start();
		while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
			end++;
		}
		boolean call = end < text.length() && text.charAt(end) == '(';
		return call ? imports.hint(text.substring(issue.start(), end)) : "";
	}
}
