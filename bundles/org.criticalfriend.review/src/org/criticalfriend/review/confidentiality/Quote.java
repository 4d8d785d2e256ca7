package org.criticalfriend.review.confidentiality;

/**
 * Words in a text that come from confidential data.
 *
 * @param words   the words as they stand in the text
 * @param start   where they begin in the text, counted from 0
 * @param kind    what they are
 * @param source  where they come from, in words: "column `BO-2` of case `C01`"
 * @param certain whether they point at one case; otherwise they may be there by chance
 */
public record Quote(String words, int start, Kind kind, String source, boolean certain) {

	/** What confidential data words can come from. */
	public enum Kind {
		/** The reference of a case. */
		REFERENCE,
		/** A cell of the list that a case was drawn from, or a confidential field. */
		DETAIL,
		/** A day that the list says of a case, for example a date of birth. */
		DATE,
		/** Words of an answer about a case, or of a note on it. */
		PASSAGE
	}
}
