package org.criticalfriend.review.check;

import java.util.Objects;

import org.criticalfriend.review.Review;

/** The review follows the version of the methodology that it was begun on. */
public class VersionCheck implements Check {

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		Review one = review.review();
		if (one.getMethodology() != null && !Objects.equals(one.getMethodologyVersion(), one.getMethodology().getVersion())) {
			problems.warning(one, "The review was begun on version " + version(one.getMethodologyVersion()) + " of the methodology, which is now version "
					+ version(one.getMethodology().getVersion()) + "; look at what is different, then write the new version as `methodologyVersion`.");
		}
	}

	private static String version(String version) {
		return Names.isEmpty(version) ? "without a number" : "`" + version + "`";
	}
}
