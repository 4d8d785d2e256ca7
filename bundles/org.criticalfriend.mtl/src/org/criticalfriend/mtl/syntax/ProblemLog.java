package org.criticalfriend.mtl.syntax;

import java.util.ArrayList;
import java.util.List;

/** Collects what could not be read, in the order in which the parts were finished. */
final class ProblemLog {
	private final List<SyntaxProblem> problems = new ArrayList<>();

	void add(int start, int place, String message) {
		problems.add(new SyntaxProblem(start, place, message));
	}

	List<SyntaxProblem> problems() {
		return problems;
	}
}
