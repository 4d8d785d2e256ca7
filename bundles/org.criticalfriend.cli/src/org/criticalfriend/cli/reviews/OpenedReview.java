package org.criticalfriend.cli.reviews;

import org.criticalfriend.editing.review.Dates;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.ReviewResource;

/**
 * A review that a command works on.
 *
 * @param resource the review and its folder
 * @param dates    its dates, as far as they can be known
 */
public record OpenedReview(ReviewResource resource, Dates dates) {

	/** The review. */
	public Review review() {
		return resource.review();
	}

	/** When everything in it happens; for reviews that were read without problems of their dates. */
	public Plan plan() {
		return dates.plan().orElseThrow();
	}
}
