package org.criticalfriend.cli.reviews;

import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.ReviewResource;

/**
 * A review that a command works on.
 *
 * @param resource the review and its folder
 * @param plan     its dates
 */
public record OpenedReview(ReviewResource resource, Plan plan) {

	/** The review. */
	public Review review() {
		return resource.review();
	}
}
