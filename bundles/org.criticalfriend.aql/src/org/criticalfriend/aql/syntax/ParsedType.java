package org.criticalfriend.aql.syntax;

import java.util.List;

/** A type, as far as it could be read, with what was wrong on the way, in order of offset. */
public record ParsedType(TypeReference type, List<SyntaxProblem> problems) {
	public ParsedType {
		problems = List.copyOf(problems);
	}
}
