package org.criticalfriend.editing.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

	private static final String MAIN_FILE = "review.yaml";

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
		stored.forEach(each -> all.add(new ReviewProblem(Severity.ERROR, each.file(), each.line(), each.column(), Optional.empty(), each.message())));
		if (review.getMethodology() == null) {
			all.add(error(MAIN_FILE, review, noMethodology(review)));
			return all;
		}
		dates.problems().forEach(each -> all.add(error(MAIN_FILE, review, each)));
		if (dates.plan().isPresent()) {
			for (PlanProblem each : new PlanChecks(Optional.empty()).of(dates.plan().get())) {
				all.add(new ReviewProblem(each.impossible() ? Severity.ERROR : Severity.WARNING, MAIN_FILE, 0, 0, Optional.of(review), each.sentence()));
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

	private static String noMethodology(Review review) {
		String file = review.getMethodologyFile();
		return file == null ? "The review does not say which methodology it follows; write `methodologyFile: ` and its file into review.yaml."
				: "The methodology `" + file + "` could not be used; mend it, or mend `methodologyFile` in review.yaml.";
	}
}
