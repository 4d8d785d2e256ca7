package org.criticalfriend.review.check;

import org.criticalfriend.review.Finding;

/** A finding is short enough for a point in a letter. */
public class LengthCheck implements Check {

	private static final int LONGEST = 60;

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		for (Finding finding : review.review().getFindings()) {
			int words = Names.isEmpty(finding.getText()) ? 0 : finding.getText().strip().split("\\s+").length;
			if (words > LONGEST) {
				problems.warning(finding, "The finding " + Names.of(finding) + " has " + words + " words, too many for a point in a letter; say it in " + LONGEST + ", or make two of it.");
			}
		}
	}
}
