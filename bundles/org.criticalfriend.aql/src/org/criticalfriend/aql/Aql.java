package org.criticalfriend.aql;

import java.util.Collection;
import java.util.List;
import org.criticalfriend.aql.evaluation.ExpressionCompiler;
import org.criticalfriend.aql.evaluation.Node;
import org.criticalfriend.aql.evaluation.Scope;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.services.JavaServices;
import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.aql.services.StandardServices;
import org.criticalfriend.aql.syntax.ExpressionParser;
import org.criticalfriend.aql.syntax.ParsedExpression;
import org.eclipse.emf.ecore.EPackage;

/** The expression language, ready to use: compiles expressions over a set of metamodels. */
public final class Aql {
	private final Metamodels metamodels;
	private final ServiceRegistry services = StandardServices.registry();
	private final ExpressionParser parser = new ExpressionParser();

	/** The language over the given metamodels, generated or dynamic, with the standard services. */
	public Aql(Collection<? extends EPackage> metamodels) {
		this.metamodels = new Metamodels(metamodels);
	}

	/** Adds the public static methods of a class as services, the first parameter being the receiver. */
	public Aql register(Class<?> services) {
		JavaServices.ofClass(services).forEach(this.services::add);
		return this;
	}

	/** Adds the public methods of an object as services, the first parameter being the receiver. */
	public Aql registerInstance(Object services) {
		this.services.addAllOf(services);
		return this;
	}

	/** The services that expressions can call. */
	public ServiceRegistry services() {
		return services;
	}

	/** What classifier names mean. */
	public Metamodels metamodels() {
		return metamodels;
	}

	/**
	 * Compiles an expression with these variables. Never fails: syntax problems are part of the result, which evaluates
	 * what could be read.
	 */
	public Query compile(String text, String... variables) {
		ParsedExpression parsed = parser.parse(text);
		Scope scope = new Scope();
		for (String variable : variables) {
			scope.declare(variable);
		}
		Node node = new ExpressionCompiler(metamodels, services).compile(parsed.ast(), scope);
		return new Query(parsed, node, List.of(variables), scope.size());
	}
}
