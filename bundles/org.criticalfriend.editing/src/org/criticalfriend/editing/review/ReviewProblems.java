package org.criticalfriend.editing.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.planning.deadlines.PlanProblem;
import org.criticalfriend.planning.deadlines.checks.PlanChecks;
import org.criticalfriend.planning.programme.ProgrammeChecks;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.check.Checks;
import org.criticalfriend.review.check.Problem;
import org.criticalfriend.review.check.ReviewChecker;
import org.criticalfriend.review.check.Severity;
import org.criticalfriend.review.storage.KeptIn;
import org.criticalfriend.review.storage.StorageProblem;
import org.eclipse.emf.ecore.EObject;

/** Gathers what is wrong with a review: its files, its dates, its programme and what its checks find. */
public final class ReviewProblems {

	static final String MAIN_FILE = "review.yaml";

	private ReviewProblems() {
	}

	/**
	 * Everything that is wrong, errors first, otherwise in the order of files, dates, programme and checks.
	 *
	 * @param stored what could not be read
	 * @param today  the day for which things are late
	 */
	public static List<ReviewProblem> of(Review review, List<StorageProblem> stored, Dates dates, LocalDate today) {
		List<ReviewProblem> all = new ArrayList<>();
		stored.forEach(each -> all.add(error(each, Optional.empty())));
		if (review.getMethodology() == null) {
			all.add(error(MAIN_FILE, review, withoutMethodology(review)));
			return all;
		}
		dates.fileProblems().forEach(each -> all.add(error(each, each.file().equals(MAIN_FILE) ? Optional.of(review) : Optional.empty())));
		if (dates.plan().isPresent()) {
			for (PlanProblem each : new PlanChecks(Optional.empty()).of(dates.plan().get())) {
				EObject settled = settled(review, each.element());
				all.add(new ReviewProblem(each.impossible() ? Severity.ERROR : Severity.WARNING, KeptIn.file(settled), 0, 0, Optional.of(settled), each.sentence()));
			}
		}
		ProgrammeChecks.of(review).forEach(each -> all.add(error(KeptIn.file(each.session()), each.session(), each.sentence())));
		for (Problem each : new ReviewChecker(new Checks().all()).check(review, today, dates.dues())) {
			all.add(new ReviewProblem(each.severity(), each.file(), 0, 0, Optional.of(each.object()), each.message()));
		}
		all.sort(Comparator.comparing(ReviewProblem::severity));
		return all;
	}

	private static ReviewProblem error(String file, EObject object, String message) {
		return new ReviewProblem(Severity.ERROR, file, 0, 0, Optional.of(object), message);
	}

	private static ReviewProblem error(StorageProblem problem, Optional<EObject> object) {
		return new ReviewProblem(Severity.ERROR, problem.file(), problem.line(), problem.column(), object, problem.message());
	}

	/** The date in the review that the date of an element of its methodology comes from, as far as there is one. */
	private static EObject settled(Review review, Identified element) {
		Optional<EObject> agreed = review.getChanges().stream().filter(change -> change.getStage() == element).map(EObject.class::cast).findFirst();
		return agreed.orElse(review.getOnSite() == null ? review : review.getOnSite());
	}

	/** What is wrong with a review whose methodology is not known, and what to do. */
	public static String withoutMethodology(Review review) {
		String file = review.getMethodologyFile();
		return file == null ? "The review does not say which methodology it follows; write `methodologyFile: ` and its file into review.yaml."
				: "The methodology `" + file + "` could not be used; mend it, or mend `methodologyFile` in review.yaml.";
	}
}
