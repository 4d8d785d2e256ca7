package org.criticalfriend.editing.sampling;

import java.util.List;

import org.criticalfriend.review.Case;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.Review;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Which cases of a sample something else in the review is about. */
final class CasesInUse {

	private CasesInUse() {
	}

	/** The references of those cases, in the order of the sample. */
	static List<String> of(Review review, List<CaseSample> samples) {
		List<Case> cases = samples.stream().flatMap(sample -> sample.getCases().stream()).toList();
		var uses = EcoreUtil.UsageCrossReferencer.findAll(cases, review);
		return cases.stream().filter(uses::containsKey).map(Case::getId).toList();
	}
}
