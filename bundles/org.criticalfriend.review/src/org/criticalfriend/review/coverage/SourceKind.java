package org.criticalfriend.review.coverage;

/** The kinds of sources that are counted when evidence is checked against evidence of another kind. */
public enum SourceKind {

	/** Documents that were received, and what was written about them. */
	DOCUMENTS("Documents"),
	/** Records of cases that were read. */
	CASES("Case records"),
	/** Conversations with one person or a few. */
	INTERVIEWS("Interviews"),
	/** Conversations with groups. */
	FOCUS_GROUPS("Focus groups"),
	/** Meetings and practice that were watched. */
	OBSERVATIONS("Observations"),
	/** Questionnaires and workshops that people answered. */
	QUESTIONNAIRES("Questionnaires and workshops"),
	/** Analyses and audits that were made for the review. */
	ANALYSES("Analyses"),
	/** Everything else, counted as one kind. */
	OTHER("Other work");

	private final String title;

	SourceKind(String title) {
		this.title = title;
	}

	/** What people call it, in the plural. */
	public String title() {
		return title;
	}
}
