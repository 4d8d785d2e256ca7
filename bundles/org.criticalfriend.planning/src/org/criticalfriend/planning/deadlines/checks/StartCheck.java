package org.criticalfriend.planning.deadlines.checks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.criticalfriend.methodology.Clock;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.planning.deadlines.Deadline;
import org.criticalfriend.planning.deadlines.Mention;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.PlanProblem;
import org.criticalfriend.review.dates.DateWords;

/**
 * A review starts on a working day that has not passed unused, and nothing is due before it starts. Where the clock starts with
 * the on-site stage, everything before that is preparation and may be due earlier.
 */
final class StartCheck implements PlanCheck {

	private final Optional<LocalDate> today;

	StartCheck(Optional<LocalDate> today) {
		this.today = today;
	}

	@Override
	public void inspect(Plan plan, Consumer<PlanProblem> problems) {
		Clock clock = plan.methodology().getClock();
		if (clock == null || clock.getStart() == null || plan.firstDay().isEmpty()) {
			return;
		}
		LocalDate first = plan.firstDay().get();
		plan.dates().start().filter(start -> !start.equals(first)).ifPresent(start -> problems.accept(PlanProblem.odd("start-moved", clock.getStart(),
				Mention.of(clock.getStart()) + " was on " + DateWords.dayOfTheWeek(start) + ", which is no working day ("
						+ plan.calendar().closure(start).orElse("") + "); " + DateWords.dayOfTheWeek(first) + " counts as day " + clock.getDayNumber() + ".")));
		if (clock.getStart() != clock.getOnSite()) {
			plan.deadlines().forEach(deadline -> checkDeadline(deadline, first, clock, problems));
			if (plan.dates().start().isEmpty() && today.isPresent() && first.isBefore(today.get())) {
				reportLateStart(plan, clock.getStart(), first, problems);
			}
		}
	}

	private static void checkDeadline(Deadline deadline, LocalDate first, Clock clock, Consumer<PlanProblem> problems) {
		deadline.days().last().filter(last -> last.isBefore(first)).ifPresent(last -> problems.accept(PlanProblem.impossible("before-start",
				deadline.element(), "The deadline for " + Mention.of(deadline.element()) + " is " + DateWords.dayOfTheWeek(last)
						+ ", before the review starts with " + Mention.of(clock.getStart()) + " on " + DateWords.dayOfTheWeek(first)
						+ "; begin earlier or be on site later.")));
	}

	private void reportLateStart(Plan plan, Identified start, LocalDate first, Consumer<PlanProblem> problems) {
		int missing = plan.calendar().workingDaysBetween(first, today.orElseThrow());
		problems.accept(PlanProblem.impossible("too-little-time", start, "There is too little time: counted back from the agreed days, "
				+ Mention.of(start) + " would have been on " + DateWords.dayOfTheWeek(first) + ", " + Counted.workingDays(missing)
				+ " ago; be on site that much later, or agree which stages are shortened."));
	}
}
