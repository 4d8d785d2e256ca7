package org.criticalfriend.workbench.review.navigation;

/** The sections of a review, in the order in which a review goes through them. */
public enum Section {

	OVERVIEW("Overview"),
	REVIEW("The review"),
	PEOPLE("People"),
	PLAN("Plan"),
	EVIDENCE("Evidence"),
	SAMPLES("Samples and cases"),
	PROGRAMME("Programme"),
	ANSWERS("Answers"),
	FINDINGS("Findings"),
	RECOMMENDATIONS("Recommendations"),
	PRIORITIES("Priorities and actions"),
	PUBLICATIONS("Letters and other publications");

	private final String title;

	Section(String title) {
		this.title = title;
	}

	/** What it is called. */
	public String title() {
		return title;
	}
}
