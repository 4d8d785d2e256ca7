package org.criticalfriend.editing.sampling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.criticalfriend.review.Case;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Review;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the references of a sample begin with: C01, D01 and so on, so that each reference is one case in the whole review. */
final class ReferencePrefix {

	private static final String LETTERS = "CDEFGHIJKLMNOPQRSTUVWXYZAB";

	private ReferencePrefix() {
	}

	/** The prefix of the sample that is replaced; otherwise the first that nothing in the review has. */
	static String of(Review review, List<CaseSample> replaced) {
		for (CaseSample sample : replaced) {
			for (Case each : sample.getCases()) {
				String prefix = letters(each);
				if (!prefix.isEmpty()) {
					return prefix;
				}
			}
		}
		Set<String> used = new HashSet<>();
		EcoreUtil.<Object>getAllContents(review, false).forEachRemaining(each -> {
			if (each instanceof Keyed keyed) {
				used.add(letters(keyed));
			}
		});
		int number = 0;
		while (used.contains(prefix(number))) {
			number++;
		}
		return prefix(number);
	}

	private static String letters(Keyed element) {
		return element.getId() == null ? "" : element.getId().replaceFirst("\\P{L}.*", "");
	}

	private static String prefix(int number) {
		String last = String.valueOf(LETTERS.charAt(number % LETTERS.length()));
		return number < LETTERS.length() ? last : prefix(number / LETTERS.length() - 1) + last;
	}
}
