package org.criticalfriend.review.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.criticalfriend.review.Review;
import org.criticalfriend.review.status.Due;

/** Runs checks over a review. */
public class ReviewChecker {

	private final List<Check> checks;

	/** @param checks what to look at, usually those of {@link Checks} */
	public ReviewChecker(List<Check> checks) {
		this.checks = List.copyOf(checks);
	}

	/**
	 * Everything the checks find, errors first, otherwise in the order of the checks.
	 *
	 * @param today the day for which things are late
	 * @param dues  when things of the methodology are due, as far as anybody knows
	 */
	public List<Problem> check(Review review, LocalDate today, Collection<Due> dues) {
		CheckedReview checked = new CheckedReview(review, today, dues);
		Problems problems = new Problems();
		checks.forEach(check -> check.inspect(checked, problems));
		return problems.all().stream().sorted(Comparator.comparing(Problem::severity)).toList();
	}
}
