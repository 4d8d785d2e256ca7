package org.criticalfriend.mtl.messages;

/** What a {@link Message} means for the result, in rising order within a run. */
public enum Severity {
	/** Text that a person wrote has no place any more and was put into a file beside. */
	LOST("lost"),
	/** Something was not found; generation went on with nothing in its place. */
	WARNING("warning"),
	/** Something failed; generation went on with nothing in its place. */
	ERROR("error"),
	/** A part of a module does not follow the grammar. */
	SYNTAX("syntax error");

	private final String word;

	Severity(String word) {
		this.word = word;
	}

	/** The word for it in a message. */
	public String word() {
		return word;
	}
}
