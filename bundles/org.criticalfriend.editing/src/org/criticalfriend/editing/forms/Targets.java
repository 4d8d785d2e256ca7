package org.criticalfriend.editing.forms;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.labels.Titles;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.answers.Choice;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What references of a review can point at: objects of the review by their place in it, elements of its methodology by their names. */
final class Targets {

	private final Review review;
	private final Titles titles;

	Targets(Review review, Titles titles) {
		this.review = review;
		this.titles = titles;
	}

	List<Choice> choices(EObject holder, EReference reference) {
		return candidates(holder, reference).stream().map(each -> new Choice(value(each), titles.of(each))).toList();
	}

	/** What tells a target from all others; it may be another one's when objects are added, removed or moved. */
	String value(EObject target) {
		return target instanceof Identified element ? element.getName() : "/" + EcoreUtil.getRelativeURIFragmentPath(review, target);
	}

	Optional<EObject> target(EObject holder, EReference reference, String value) {
		return value.startsWith("/") ? inReview(reference, value.substring(1))
				: candidates(holder, reference).stream().filter(each -> value(each).equals(value)).findFirst();
	}

	private Optional<EObject> inReview(EReference reference, String place) {
		try {
			return Optional.ofNullable(EcoreUtil.getEObject(review, place)).filter(reference.getEReferenceType()::isInstance);
		} catch (IllegalArgumentException | IndexOutOfBoundsException nowhere) {
			return Optional.empty();
		}
	}

	private List<EObject> candidates(EObject holder, EReference reference) {
		EObject root = reference.getEReferenceType().getEPackage() == MethodologyPackage.eINSTANCE ? review.getMethodology() : review;
		List<EObject> candidates = new ArrayList<>();
		if (root != null) {
			for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
				EObject each = all.next();
				if (each != holder && reference.getEReferenceType().isInstance(each) && (root == review || each instanceof Identified element && element.getName() != null)) {
					candidates.add(each);
				}
			}
		}
		return candidates;
	}
}
