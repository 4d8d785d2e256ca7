package org.criticalfriend.planning.deadlines.checks;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.criticalfriend.planning.deadlines.Deadline;
import org.criticalfriend.planning.deadlines.Mention;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.PlanProblem;
import org.criticalfriend.review.dates.DateWords;

/** The team is not on site on days when nobody works. */
final class OnSiteDaysCheck implements PlanCheck {

	/** Longer stays than this are a mistake that other checks tell; their days are not listed one by one. */
	private static final int LONGEST = 31;

	@Override
	public void inspect(Plan plan, Consumer<PlanProblem> problems) {
		plan.onSite().ifPresent(onSite -> {
			LocalDate first = onSite.days().first().orElseThrow();
			LocalDate last = onSite.days().last().orElse(first);
			first.datesUntil(last.plusDays(1)).limit(LONGEST).forEach(day -> checkDay(day, plan, onSite, problems));
		});
	}

	private static void checkDay(LocalDate day, Plan plan, Deadline onSite, Consumer<PlanProblem> problems) {
		plan.calendar().closure(day).ifPresent(reason -> problems.accept(PlanProblem.impossible("on-site-closed", onSite.element(),
				"The team would be on site on " + DateWords.dayOfTheWeek(day) + ", when nobody is at work (" + reason + "); the next working day is "
						+ DateWords.dayOfTheWeek(plan.calendar().nextWorkingDay(day)) + ". " + Mention.of(onSite.element()) + " needs other days.")));
	}
}
