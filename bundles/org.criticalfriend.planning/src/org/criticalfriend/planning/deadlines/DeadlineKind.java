package org.criticalfriend.planning.deadlines;

/** What a time of the methodology is about. */
public enum DeadlineKind {
	/** A stage takes place. */
	STAGE,
	/** A task, a duty, a document or a publication is due. */
	DUE,
	/** The list that a sample is drawn from is due. */
	LISTED,
	/** The chosen cases are made known. */
	NAMED
}
