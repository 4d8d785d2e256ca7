package org.criticalfriend.dsl.formatting2;

/** Where a word stands in relation to the word before it. */
enum Line {
	/** On the same line. */
	SAME,
	/** On the next line, in the middle of a statement, because somebody broke the line there. */
	CONTINUED,
	/** On the next line, or after a blank line if there is one already. */
	NEXT,
	/** After a blank line. */
	AFTER_BLANK;

	/** Whether the word starts a statement or a member. */
	boolean isNew() {
		return this == NEXT || this == AFTER_BLANK;
	}
}
