package org.criticalfriend.planning.deadlines;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.Clock;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.criticalfriend.review.DateChange;
import org.criticalfriend.review.Period;
import org.criticalfriend.review.Review;

/** Plans a review from what is written in it: the enquiry, the on-site days, stages agreed otherwise, and the options taken. */
public final class ReviewPlan {

	private ReviewPlan() {
	}

	/** The dates of a review whose methodology has been put together, with the working days of its host. */
	public static Plan of(Review review, WorkingCalendar calendar) {
		Plan plan = Planner.plan(review.getMethodology(), calendar, dates(review), review.getOptions());
		return (review.getOnSite() == null ? Optional.<PlanProblem>empty() : withoutOnSiteStage(review.getMethodology())).map(plan::with).orElse(plan);
	}

	/** What to say of days on site where the methodology counts nothing from them; empty if it has an on-site stage. */
	public static Optional<PlanProblem> withoutOnSiteStage(Methodology methodology) {
		return onSiteStage(methodology).isPresent() ? Optional.empty()
				: Optional.of(PlanProblem.odd("no-on-site-stage", methodology, "Nothing is counted from the days on site, since no stage of "
						+ Mention.of(methodology) + " is its on-site stage; settle the day of the enquiry, or write `on-site is STAGE` into the clock of the "
						+ "methodology."));
	}

	/** What is settled in a review. Periods that run backwards are left out, as nothing can be counted from them. */
	public static ReviewDates dates(Review review) {
		Map<Stage, DateRange> agreed = new LinkedHashMap<>();
		onSiteStage(review.getMethodology()).ifPresent(stage -> add(agreed, stage, review.getOnSite()));
		for (DateChange change : review.getChanges()) {
			add(agreed, change.getStage(), change);
		}
		return new ReviewDates(Optional.ofNullable(review.getEnquiry()), agreed);
	}

	private static Optional<Stage> onSiteStage(Methodology methodology) {
		return Optional.ofNullable(methodology.getClock()).map(Clock::getOnSite);
	}

	private static void add(Map<Stage, DateRange> agreed, Stage stage, Period days) {
		if (stage == null || days == null || days.getFirst() == null) {
			return;
		}
		if (days.getLast() == null) {
			agreed.put(stage, DateRange.from(days.getFirst()));
		} else if (!days.getLast().isBefore(days.getFirst())) {
			agreed.put(stage, DateRange.between(days.getFirst(), days.getLast()));
		}
	}
}
