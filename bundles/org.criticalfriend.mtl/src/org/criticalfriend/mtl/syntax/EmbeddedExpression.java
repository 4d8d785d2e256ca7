package org.criticalfriend.mtl.syntax;

import java.util.List;
import org.criticalfriend.aql.syntax.Expression;
import org.criticalfriend.aql.syntax.SyntaxProblem;

/** An AQL expression inside a module; its offsets are those of the module. */
public record EmbeddedExpression(Expression ast, List<SyntaxProblem> problems) {
	public EmbeddedExpression {
		problems = List.copyOf(problems);
	}

	/** Whether nothing of the expression could be read. */
	public boolean isUnreadable() {
		return ast instanceof Expression.Unreadable;
	}
}
