package org.criticalfriend.workbench.review.checking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.criticalfriend.editing.review.Dates;
import org.criticalfriend.editing.review.ReviewProblem;
import org.criticalfriend.editing.review.ReviewProblems;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.StorageProblem;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A look at everything that is wrong with a review as it was at one moment: it works on a copy, so that the review may be changed meanwhile. */
final class ReviewCheck {

	private final Path folder;
	private final Review copy;
	private final Map<EObject, EObject> originals;
	private final List<StorageProblem> unreadable;

	/** Copies the review; takes milliseconds. */
	ReviewCheck(ReviewSession session) {
		folder = session.folder();
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		copy = (Review) copier.copy(session.review());
		copier.copyReferences();
		copy.setMethodology(session.review().getMethodology());
		originals = copier.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
		unreadable = session.unreadable();
	}

	/** What is wrong, about the objects of the review itself. */
	List<ReviewProblem> run(LocalDate today) {
		return ReviewProblems.of(copy, unreadable, new Dates(folder, copy), today).stream().map(this::original).toList();
	}

	private ReviewProblem original(ReviewProblem found) {
		Optional<EObject> object = found.object().map(each -> originals.getOrDefault(each, each));
		return new ReviewProblem(found.severity(), found.file(), found.line(), found.column(), object, found.message());
	}
}
