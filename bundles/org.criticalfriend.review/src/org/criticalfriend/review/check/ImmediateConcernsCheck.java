package org.criticalfriend.review.check;

import org.criticalfriend.methodology.FindingKind;
import org.criticalfriend.review.Finding;

/** The host is told of immediate concerns at once. */
public class ImmediateConcernsCheck implements Check {

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		for (Finding finding : review.review().getFindings()) {
			if (finding.getKind() == FindingKind.IMMEDIATE_CONCERN && finding.getTold() == null) {
				problems.error(finding, "The host has not been told of the immediate concern " + Names.of(finding) + "; tell a senior manager now, and write the day as `told`.");
			}
		}
	}
}
