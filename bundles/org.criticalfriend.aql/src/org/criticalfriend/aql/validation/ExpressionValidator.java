package org.criticalfriend.aql.validation;

import java.util.Optional;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.aql.syntax.Expression;

/**
 * Checks expressions without a model: types from the metamodels, unknown features, services and variables, arguments that
 * never fit, branches that are never reached. Type tests in conditions narrow what follows. What cannot be known is not
 * reported. Stateless, for use by any number of threads.
 */
public final class ExpressionValidator {
	private final Metamodels metamodels;
	private final ServiceRegistry services;
	private final DeclaredCalls declared;
	private final ClassHierarchy hierarchy;

	/** Checks expressions that call the given services only. */
	public ExpressionValidator(Metamodels metamodels, ServiceRegistry services) {
		this(metamodels, services, DeclaredCalls.NONE);
	}

	/** Checks expressions of a module that defines calls of its own. */
	public ExpressionValidator(Metamodels metamodels, ServiceRegistry services, DeclaredCalls declared) {
		this.metamodels = metamodels;
		this.services = services;
		this.declared = declared;
		this.hierarchy = new ClassHierarchy(metamodels);
	}

	/** The type of an expression and its issues, given the types of its variables. */
	public Validation validate(Expression expression, TypeEnvironment environment) {
		Issues issues = new Issues();
		return new Validation(types(issues).of(expression, environment), issues.inOrder());
	}

	/** The types of variables where a condition is true, or where it is false. */
	public TypeEnvironment assuming(Expression condition, boolean truth, TypeEnvironment environment) {
		return types(new Issues()).narrowing().assuming(condition, truth, environment);
	}

	/** The truth of a condition that is the same for all values; empty if it depends on them, or is not known. */
	public Optional<Boolean> constant(Expression condition, TypeEnvironment environment) {
		return Optional.ofNullable(types(new Issues()).narrowing().constant(condition, environment));
	}

	private ExpressionTypes types(Issues issues) {
		return new ExpressionTypes(metamodels, services, declared, hierarchy, issues);
	}
}
