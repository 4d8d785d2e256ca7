package org.criticalfriend.review.check;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.review.Recommendation;

/** A recommendation answers findings and has all parts that make it SMART. */
public class RecommendationsCheck implements Check {

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		for (Recommendation recommendation : review.review().getRecommendations()) {
			List<String> missing = missing(recommendation);
			if (!missing.isEmpty()) {
				problems.warning(recommendation, "The recommendation " + Names.of(recommendation) + " is not SMART yet; write what is missing: `" + String.join("`, `", missing) + "`.");
			}
			if (recommendation.getFindings().isEmpty()) {
				problems.warning(recommendation, "The recommendation " + Names.of(recommendation) + " answers no finding; name those it does as `findings`.");
			}
		}
	}

	private static List<String> missing(Recommendation recommendation) {
		List<String> missing = new ArrayList<>();
		add("specific", recommendation.getSpecific(), missing);
		add("measurable", recommendation.getMeasurable(), missing);
		add("achievable", recommendation.getAchievable(), missing);
		add("relevant", recommendation.getRelevant(), missing);
		if (recommendation.getDue() == null) {
			add("timeBound", recommendation.getTimeBound(), missing);
		}
		return missing;
	}

	private static void add(String part, String text, List<String> missing) {
		if (Names.isEmpty(text)) {
			missing.add(part);
		}
	}
}
