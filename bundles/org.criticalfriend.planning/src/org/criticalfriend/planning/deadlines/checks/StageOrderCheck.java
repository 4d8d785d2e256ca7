package org.criticalfriend.planning.deadlines.checks;

import java.util.function.Consumer;

import org.criticalfriend.planning.deadlines.Deadline;
import org.criticalfriend.planning.deadlines.DeadlineKind;
import org.criticalfriend.planning.deadlines.Mention;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.PlanProblem;
import org.criticalfriend.review.dates.DateWords;

/** No stage is over before an earlier stage of the methodology begins. */
final class StageOrderCheck implements PlanCheck {

	@Override
	public void inspect(Plan plan, Consumer<PlanProblem> problems) {
		Deadline latest = null;
		for (Deadline stage : plan.deadlines()) {
			if (stage.kind() != DeadlineKind.STAGE || stage.days().first().isEmpty()) {
				continue;
			}
			if (latest != null && stage.days().isBefore(latest.days())) {
				problems.accept(PlanProblem.impossible("order-reversed", stage.element(), Mention.of(stage.element()) + " is over on "
						+ DateWords.dayOfTheWeek(stage.days().last().orElseThrow()) + ", before " + Mention.of(latest.element()) + ", which comes first, begins on "
						+ DateWords.dayOfTheWeek(latest.days().first().orElseThrow()) + "; change the days agreed for one of them."));
			} else if (latest == null || latest.days().first().orElseThrow().isBefore(stage.days().first().orElseThrow())) {
				latest = stage;
			}
		}
	}
}
