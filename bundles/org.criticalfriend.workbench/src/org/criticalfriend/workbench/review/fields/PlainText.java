package org.criticalfriend.workbench.review.fields;

/** Texts of a methodology without the signs of their light markup, for controls that cannot show emphasis. */
public final class PlainText {

	private PlainText() {
	}

	/** The text without signs of emphasis and links; lines of one paragraph are one line. */
	public static String of(String markup) {
		return markup.replaceAll("(?<!\\n)[ \\t]*\\n(?!\\s*(?:\\n|[-*•] |\\d+[.)] ))[ \\t]*", " ").replaceAll("\\[([^\\]]+)\\]\\([^)]*\\)", "$1").replaceAll("(\\*\\*|__)(.+?)\\1", "$2").replaceAll("(?<![\\w*])[*_](\\S(?:.*?\\S)?)[*_](?![\\w*])", "$1").strip();
	}
}
