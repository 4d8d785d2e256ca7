package org.criticalfriend.planning.deadlines.checks;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.criticalfriend.methodology.DayTiming;
import org.criticalfriend.planning.deadlines.Deadline;
import org.criticalfriend.planning.deadlines.DeadlineKind;
import org.criticalfriend.planning.deadlines.Mention;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.PlanProblem;

/** Agreed days leave as much time between one stage and the next as the numbered days of the methodology do. */
final class LittleTimeCheck implements PlanCheck {

	@Override
	public void inspect(Plan plan, Consumer<PlanProblem> problems) {
		Deadline earlier = null;
		for (Deadline stage : plan.deadlines()) {
			if (stage.kind() == DeadlineKind.STAGE && stage.timing() instanceof DayTiming && stage.days().first().isPresent()) {
				if (earlier != null) {
					compare(plan, earlier, stage, problems);
				}
				earlier = stage;
			}
		}
	}

	private static void compare(Plan plan, Deadline earlier, Deadline later, Consumer<PlanProblem> problems) {
		LocalDate end = earlier.days().end().orElseThrow();
		LocalDate begin = later.days().first().orElseThrow();
		int time = plan.calendar().workingDaysBetween(end, begin);
		DayTiming before = (DayTiming) earlier.timing();
		int foreseen = ((DayTiming) later.timing()).getFirst() - Math.max(before.getFirst(), before.getLast());
		if (time >= 0 && time < foreseen) {
			problems.accept(PlanProblem.odd("too-little-time", later.element(), "These dates leave " + Counted.workingDays(time) + " from "
					+ Mention.of(earlier.element()) + " to " + Mention.of(later.element()) + "; the methodology foresees "
					+ Counted.workingDays(foreseen) + "."));
		}
	}
}
