package org.criticalfriend.aql.syntax;

import java.util.List;

/**
 * The tree of the expression that a text begins with.
 *
 * @param stop offset of the first token that does not belong to it, or the end of the text
 */
public record ParsedPrefix(Expression ast, List<SyntaxProblem> problems, int stop) {
	public ParsedPrefix {
		problems = List.copyOf(problems);
	}

	/** Problems that Acceleo reports too: all but the repaired ones. */
	public List<SyntaxProblem> errors() {
		return problems.stream().filter(problem -> !problem.repaired()).toList();
	}
}
