package org.criticalfriend.aql.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * The problems of the expressions that are being evaluated, oldest first. Whoever evaluates an expression remembers
 * {@link #size()} before and {@link #drain(int) drains} what came on top of it after, so that nested evaluations do not
 * see each other's problems.
 */
public final class Problems {
	private final ArrayList<Problem> problems = new ArrayList<>();

	/** Number of problems held at the moment. */
	public int size() {
		return problems.size();
	}

	/** Adds a problem. */
	public void add(Problem problem) {
		problems.add(problem);
	}

	/** Forgets the problems added since the given size was seen. */
	public void truncate(int size) {
		if (problems.size() > size) {
			problems.subList(size, problems.size()).clear();
		}
	}

	/** Removes and gives the problems added since the given size was seen. */
	public List<Problem> drain(int size) {
		if (problems.size() <= size) {
			return List.of();
		}
		List<Problem> drained = List.copyOf(problems.subList(size, problems.size()));
		truncate(size);
		return drained;
	}
}
