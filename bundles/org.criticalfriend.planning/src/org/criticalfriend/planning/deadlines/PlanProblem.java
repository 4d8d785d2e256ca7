package org.criticalfriend.planning.deadlines;

import org.criticalfriend.methodology.Identified;

/**
 * Something impossible or odd about a plan.
 *
 * @param id         what kind of problem it is, for example {@code before-start}
 * @param impossible whether the plan cannot be followed as it is; otherwise it is worth a look
 * @param element    what it is about
 * @param sentence   what is wrong and what to do, in plain words
 */
public record PlanProblem(String id, boolean impossible, Identified element, String sentence) {

	/** A problem that has to be solved before the plan can be followed. */
	public static PlanProblem impossible(String id, Identified element, String sentence) {
		return new PlanProblem(id, true, element, sentence);
	}

	/** A problem worth a look. */
	public static PlanProblem odd(String id, Identified element, String sentence) {
		return new PlanProblem(id, false, element, sentence);
	}
}
