package org.criticalfriend.planning.deadlines.checks;

import java.util.function.Consumer;

import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.PlanProblem;

/** Looks for one kind of problem in a plan. */
interface PlanCheck {

	void inspect(Plan plan, Consumer<PlanProblem> problems);
}
