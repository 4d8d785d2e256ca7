package org.criticalfriend.review.check;

import org.criticalfriend.review.Finding;

/** A finding rests on evidence, and belongs to a key line of enquiry, a theme or another part of the methodology. */
public class FindingsCheck implements Check {

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		for (Finding finding : review.review().getFindings()) {
			if (finding.getEvidence().isEmpty()) {
				problems.warning(finding, "The finding " + Names.of(finding) + " rests on nothing; name the documents, sessions and forms behind it as `evidence`.");
			}
			if (finding.getKloes().isEmpty() && finding.getAbout().isEmpty()) {
				problems.warning(finding, "The finding " + Names.of(finding) + " belongs nowhere; name its key lines of enquiry or themes as `kloes`.");
			}
		}
	}
}
