package org.criticalfriend.aql.evaluation;

import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.syntax.Expression;

final class NodeBuilder {

	NodeBuilder(Metamodels metamodels, CallResolver resolver, Scope scope) {
	}

	Node build(Expression expression) {
		return new Node(expression.start(), expression.end()) {
			@Override
			public Object evaluate(Frame frame) {
				return fail(frame, Severity.ERROR, "not read");
			}
		};
	}
}
