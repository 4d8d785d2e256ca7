package org.criticalfriend.planning.deadlines;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.Clock;
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
		return Planner.plan(review.getMethodology(), calendar, dates(review), review.getOptions());
	}

	/** What is settled in a review. Periods that run backwards are left out, as nothing can be counted from them. */
	public static ReviewDates dates(Review review) {
		Map<Stage, DateRange> agreed = new LinkedHashMap<>();
		Optional.ofNullable(review.getMethodology().getClock()).map(Clock::getOnSite).ifPresent(stage -> add(agreed, stage, review.getOnSite()));
		for (DateChange change : review.getChanges()) {
			add(agreed, change.getStage(), change);
		}
		return new ReviewDates(Optional.ofNullable(review.getEnquiry()), agreed);
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
