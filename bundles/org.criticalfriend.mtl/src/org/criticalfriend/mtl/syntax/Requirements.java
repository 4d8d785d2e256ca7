package org.criticalfriend.mtl.syntax;

/** What the grammar asks for in one construct; remembers the first thing that is missing. What is missing is thought up. */
final class Requirements {
	private final Cursor cursor;
	private final String construct;
	private final int start;
	private String missing;
	private int place;

	Requirements(Cursor cursor, String construct, int start) {
		this.cursor = cursor;
		this.construct = construct;
		this.start = start;
	}

	/** Steps over blanks and the expected text and blanks behind it. */
	void symbol(String expected) {
		cursor.skipBlanks();
		exactly(expected);
		cursor.skipBlanks();
	}

	/** Steps over the expected text, which must be right here. */
	void exactly(String expected) {
		if (!cursor.accept(expected)) {
			missing("`" + expected + "`");
		}
	}

	/** A closing tag, right here. */
	void closingTag(String tag) {
		if (!cursor.accept(tag)) {
			String found = cursor.atEnd() ? "the module ends" : "`" + snippet() + "` stands";
			missing("`" + tag + "` to close it; " + found + " in its place,");
		}
	}

	void missing(String what) {
		if (missing == null) {
			missing = what;
			place = cursor.position();
		}
	}

	/** Adds a problem if something is missing, and gives its message, or null. */
	String report(ProblemLog log) {
		if (missing == null) {
			return null;
		}
		String comma = missing.endsWith(",") ? missing.substring(0, missing.length() - 1) : missing;
		String message = construct + " lacks " + comma;
		log.add(start, place, message);
		return message;
	}

	private String snippet() {
		String text = cursor.text();
		int from = cursor.position();
		int to = from;
		while (to < text.length() && to - from < 20 && text.charAt(to) != '\n') {
			to++;
			if (text.charAt(to - 1) == ']') {
				break;
			}
		}
		return text.substring(from, to);
	}
}
