package org.criticalfriend.planning.deadlines.checks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.criticalfriend.planning.deadlines.Deadline;
import org.criticalfriend.planning.deadlines.DeadlineKind;
import org.criticalfriend.planning.deadlines.Mention;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.PlanProblem;
import org.criticalfriend.review.dates.DateWords;

/** Nothing is due on a day when nobody works, or just before a bank holiday or a day on which the council shuts. */
final class ClosedDayCheck implements PlanCheck {

	@Override
	public void inspect(Plan plan, Consumer<PlanProblem> problems) {
		for (Deadline deadline : plan.deadlines()) {
			if (deadline.kind() != DeadlineKind.STAGE) {
				deadline.days().last().ifPresent(last -> checkDay(deadline, last, plan.calendar(), problems));
			}
		}
	}

	private static void checkDay(Deadline deadline, LocalDate day, WorkingCalendar calendar, Consumer<PlanProblem> problems) {
		Optional<String> closure = calendar.closure(day);
		Optional<String> tomorrow = calendar.specialClosure(day.plusDays(1));
		if (closure.isPresent()) {
			problems.accept(PlanProblem.odd("due-on-closed-day", deadline.element(), "The deadline for " + Mention.of(deadline.element()) + " is "
					+ DateWords.dayOfTheWeek(day) + ", when nobody is at work (" + closure.get() + "); the working day before it is "
					+ DateWords.dayOfTheWeek(calendar.previousWorkingDay(day)) + "."));
		} else if (tomorrow.isPresent()) {
			problems.accept(PlanProblem.odd("due-before-closure", deadline.element(), "The deadline for " + Mention.of(deadline.element()) + " is "
					+ DateWords.dayOfTheWeek(day) + ", a day before nobody is at work (" + tomorrow.get() + "); people are back on "
					+ DateWords.dayOfTheWeek(calendar.nextWorkingDay(day.plusDays(1))) + "."));
		}
	}
}
