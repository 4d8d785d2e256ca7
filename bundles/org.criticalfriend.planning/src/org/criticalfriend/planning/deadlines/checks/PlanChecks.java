package org.criticalfriend.planning.deadlines.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.PlanProblem;

/** Everything that is impossible or odd about a plan. */
public final class PlanChecks {

	private final List<PlanCheck> checks;

	/** @param today the day the plan is looked at; without it nothing is called past */
	public PlanChecks(Optional<LocalDate> today) {
		checks = List.of(new AgreedDaysCheck(), new StartCheck(today), new OnSiteDaysCheck(), new StageOrderCheck(), new LittleTimeCheck(),
				new TooLateCheck(), new ClosedDayCheck(), new PastCheck(today));
	}

	/** What was found while the plan was computed, and then what each check finds. */
	public List<PlanProblem> of(Plan plan) {
		List<PlanProblem> problems = new ArrayList<>(plan.problems());
		checks.forEach(check -> check.inspect(plan, problems::add));
		return problems;
	}
}
