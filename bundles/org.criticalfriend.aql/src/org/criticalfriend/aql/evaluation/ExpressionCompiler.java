package org.criticalfriend.aql.evaluation;

import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.syntax.Expression;

/** Turns expressions into trees of nodes whose variables, classifiers and, as they run, features and calls are resolved. */
public final class ExpressionCompiler {
	private final Metamodels metamodels;
	private final CallResolver resolver;

	/**
	 * @param metamodels what classifier names mean
	 * @param resolver   what calls mean, for all expressions compiled here
	 */
	public ExpressionCompiler(Metamodels metamodels, CallResolver resolver) {
		this.metamodels = metamodels;
		this.resolver = resolver;
	}

	/**
	 * Compiles an expression. Never fails: what does not exist is reported each time it is evaluated.
	 *
	 * @param scope the variables it sees; it declares more for its own variables, so frames are made after all is compiled
	 */
	public Node compile(Expression expression, Scope scope) {
		return new NodeBuilder(metamodels, resolver, scope).build(expression);
	}
}
