package org.criticalfriend.review.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.answers.Fillings;
import org.criticalfriend.review.status.Due;
import org.criticalfriend.review.status.DueDates;

/** What checks look at: a review on a day, with what several of them need worked out once. */
public final class CheckedReview {

	private final Review review;
	private final LocalDate today;
	private final DueDates due;
	private final Fillings fillings;
	private final TeamMembers team;

	/**
	 * @param today the day for which things are late
	 * @param dues  when things of the methodology are due, as far as anybody knows
	 */
	public CheckedReview(Review review, LocalDate today, Collection<Due> dues) {
		this.review = review;
		this.today = today;
		due = new DueDates(dues);
		fillings = new Fillings(review);
		team = new TeamMembers(review);
	}

	/** The review. */
	public Review review() {
		return review;
	}

	/** The day for which things are late. */
	public LocalDate today() {
		return today;
	}

	/** When things of the methodology are due. */
	public DueDates due() {
		return due;
	}

	/** What the filled forms say. */
	public Fillings fillings() {
		return fillings;
	}

	/** Who visits the host. */
	public TeamMembers team() {
		return team;
	}

	/** The elements of a kind at the top of the methodology; none without a methodology. */
	public <T> List<T> elements(Class<T> kind) {
		Methodology methodology = review.getMethodology();
		return methodology == null ? List.of() : methodology.getElements().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** The first day on site; empty if it was not agreed yet. */
	public Optional<LocalDate> firstDay() {
		return Optional.ofNullable(review.getOnSite()).map(days -> days.getFirst());
	}

	/** The last day on site; empty if it was not agreed yet. */
	public Optional<LocalDate> lastDay() {
		return Optional.ofNullable(review.getOnSite()).map(days -> days.getLast() == null ? days.getFirst() : days.getLast());
	}
}
