package org.criticalfriend.documents.review;

import java.time.LocalDate;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.planning.deadlines.DeadlineKind;
import org.criticalfriend.planning.deadlines.Mention;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.status.Due;
import org.criticalfriend.review.status.ReviewStatus;

/** Services that say how far a review is on one day; what its parts are, {@link org.criticalfriend.review.status.StatusServices} tells. */
public class ProgressServices {

	private final Plan plan;
	private final LocalDate today;

	/**
	 * @param plan  when things are due
	 * @param today the day on which the status holds
	 */
	public ProgressServices(Plan plan, LocalDate today) {
		this.plan = plan;
		this.today = today;
	}

	/** What is done, due, late and missing; worked out anew at each call, so ask once and pass it on. */
	public ReviewStatus status(Review review) {
		return new ReviewStatus(review, today, plan.deadlines().stream().filter(deadline -> deadline.kind() == DeadlineKind.DUE && deadline.days().end().isPresent())
				.map(deadline -> new Due(deadline.element(), deadline.days().end().get())).toList());
	}

	/** The day on which it holds. */
	public LocalDate statusDay(ReviewStatus status) {
		return status.today();
	}

	/** What an element is called where it is listed: its title, or the beginning of its text. */
	public String mention(Identified element) {
		return Mention.plain(element);
	}
}
