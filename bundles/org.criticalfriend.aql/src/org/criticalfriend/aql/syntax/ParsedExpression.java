package org.criticalfriend.aql.syntax;

import java.util.List;

/** The tree of an expression, as far as it could be read, with what was wrong on the way, in order of offset. */
public record ParsedExpression(Expression ast, List<SyntaxProblem> problems) {
	public ParsedExpression {
		problems = List.copyOf(problems);
	}

	/** Problems that Acceleo reports too: all but the repaired ones. */
	public List<SyntaxProblem> errors() {
		return problems.stream().filter(problem -> !problem.repaired()).toList();
	}
}
