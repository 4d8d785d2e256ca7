package org.criticalfriend.planning.deadlines.checks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.criticalfriend.methodology.DayTiming;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.criticalfriend.planning.deadlines.DateRange;
import org.criticalfriend.planning.deadlines.DayCount;
import org.criticalfriend.planning.deadlines.Deadline;
import org.criticalfriend.planning.deadlines.DeadlineKind;
import org.criticalfriend.planning.deadlines.Mention;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.PlanProblem;
import org.criticalfriend.review.dates.DateWords;

/** Tells how far agreed days of a stage differ from those the methodology counts. */
final class AgreedDaysCheck implements PlanCheck {

	@Override
	public void inspect(Plan plan, Consumer<PlanProblem> problems) {
		for (Stage stage : plan.dates().agreed().keySet()) {
			Optional<Deadline> deadline = plan.of(stage, DeadlineKind.STAGE);
			if (stage.getTiming() instanceof DayTiming days && deadline.isPresent() && plan.firstDay().isPresent()) {
				compare(plan, stage, deadline.get().days(), days, problems);
			}
		}
	}

	private static void compare(Plan plan, Stage stage, DateRange agreed, DayTiming days, Consumer<PlanProblem> problems) {
		if (agreed.first().isEmpty() || agreed.last().isEmpty()) {
			return;
		}
		WorkingCalendar calendar = plan.calendar();
		LocalDate first = agreed.first().get();
		LocalDate counted = calendar.plusWorkingDays(plan.firstDay().get(), days.getFirst() - plan.methodology().getClock().getDayNumber());
		if (!first.equals(counted) && calendar.isWorkingDay(first)) {
			int difference = calendar.workingDaysBetween(counted, first);
			problems.accept(PlanProblem.odd("agreed-otherwise", stage, Mention.of(stage) + " was agreed to begin on " + DateWords.dayOfTheWeek(first)
					+ "; the methodology counts day " + days.getFirst() + ", " + DateWords.dayOfTheWeek(counted) + ", which is "
					+ Counted.workingDays(Math.abs(difference)) + (difference > 0 ? " earlier." : " later.")));
		}
		int length = calendar.workingDaysBetween(first, agreed.last().get()) + (calendar.isWorkingDay(first) ? 1 : 0);
		if (length != DayCount.length(days)) {
			problems.accept(PlanProblem.odd("agreed-length", stage, Mention.of(stage) + " was agreed for " + DateWords.period(first, agreed.last().get())
					+ ", which is " + Counted.workingDays(length) + "; the methodology foresees " + Counted.workingDays(DayCount.length(days)) + "."));
		}
	}
}
