package org.criticalfriend.review.check;

/** One rule that a review must keep, or had better keep. Checks have no state and may be used by many threads. */
public interface Check {

	/** Looks through the review and reports every place where the rule is broken. */
	void inspect(CheckedReview review, Problems problems);
}
