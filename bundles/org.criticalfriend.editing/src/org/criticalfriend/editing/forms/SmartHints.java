package org.criticalfriend.editing.forms;

import java.util.List;
import java.util.stream.Stream;

import org.criticalfriend.editing.labels.Labels;
import org.criticalfriend.review.Recommendation;
import org.criticalfriend.review.ReviewPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;

/** Says what a recommendation lacks to be SMART, by the same rule as the check of recommendations: a due date makes it time-bound. */
final class SmartHints {

	private static final List<EAttribute> PARTS = List.of(Literals.RECOMMENDATION__SPECIFIC, Literals.RECOMMENDATION__MEASURABLE, Literals.RECOMMENDATION__ACHIEVABLE,
			Literals.RECOMMENDATION__RELEVANT, Literals.RECOMMENDATION__TIME_BOUND);

	private final Labels labels;

	SmartHints(Labels labels) {
		this.labels = labels;
	}

	List<SmartHint> of(Recommendation recommendation) {
		Stream<SmartHint> parts = PARTS.stream().filter(part -> isMissing(recommendation, part)).map(part -> new SmartHint(labels.of(part), "Say: " + labels.help(part)));
		Stream<SmartHint> findings = recommendation.getFindings().isEmpty()
				? Stream.of(new SmartHint(labels.of(Literals.RECOMMENDATION__FINDINGS), "Choose the findings it answers.")) : Stream.empty();
		return Stream.concat(parts, findings).toList();
	}

	private static boolean isMissing(Recommendation recommendation, EAttribute part) {
		if (part == Literals.RECOMMENDATION__TIME_BOUND && recommendation.getDue() != null) {
			return false;
		}
		String text = (String) recommendation.eGet(part);
		return text == null || text.isBlank();
	}
}
