package org.criticalfriend.planning.deadlines.checks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.criticalfriend.planning.deadlines.Deadline;
import org.criticalfriend.planning.deadlines.Mention;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.PlanProblem;
import org.criticalfriend.review.dates.DateWords;

/** Tells which deadlines have passed on the day the plan is looked at. */
final class PastCheck implements PlanCheck {

	private final Optional<LocalDate> today;

	PastCheck(Optional<LocalDate> today) {
		this.today = today;
	}

	@Override
	public void inspect(Plan plan, Consumer<PlanProblem> problems) {
		if (today.isEmpty()) {
			return;
		}
		for (Deadline deadline : plan.deadlines()) {
			deadline.days().last().filter(last -> last.isBefore(today.get())).ifPresent(last -> problems.accept(PlanProblem.odd("past",
					deadline.element(), "The time for " + Mention.of(deadline.element()) + " was over on " + DateWords.dayOfTheWeek(last) + ".")));
		}
	}
}
