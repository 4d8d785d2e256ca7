package org.criticalfriend.dsl.ide.assist;

/**
 * What surrounds a place in a text, also where that is not finished: code, a comment, or a text in quotation marks.
 *
 * @param kind  what surrounds it
 * @param start where that begins, in characters from the start of the file; for a text after its quotation marks, for code 0
 */
record TextPlace(Kind kind, int start) {

	/** What can surround a place. */
	enum Kind {
		CODE, COMMENT, LINE_TEXT, BLOCK_TEXT
	}

	/** Looks through the text up to an offset; takes time in proportion to it. */
	static TextPlace at(String text, int offset) {
		int i = 0;
		while (i < offset) {
			int open = i;
			Kind kind = text.startsWith("\"\"\"", i) ? Kind.BLOCK_TEXT : text.charAt(i) == '"' ? Kind.LINE_TEXT
					: text.startsWith("/*", i) || text.startsWith("//", i) ? Kind.COMMENT : Kind.CODE;
			i = switch (kind) {
				case BLOCK_TEXT -> after(text, "\"\"\"", i + 3, false);
				case LINE_TEXT -> after(text, "\"", i + 1, true);
				case COMMENT -> text.charAt(i + 1) == '*' ? after(text, "*/", i + 2, false) : endOfLine(text, i) + 1;
				case CODE -> i + 1;
			};
			if (i > offset && kind != Kind.CODE) {
				int inside = open + (kind == Kind.LINE_TEXT ? 1 : kind == Kind.BLOCK_TEXT ? 3 : 2);
				return offset < inside ? new TextPlace(Kind.CODE, 0) : new TextPlace(kind, inside);
			}
		}
		return new TextPlace(Kind.CODE, 0);
	}

	private static int after(String text, String end, int from, boolean withinLine) {
		int found = text.indexOf(end, from);
		int line = withinLine ? endOfLine(text, from) : Integer.MAX_VALUE;
		if (found >= 0 && found < line) {
			return found + end.length();
		}
		return withinLine ? line + 1 : text.length() + 1;
	}

	private static int endOfLine(String text, int from) {
		int end = text.indexOf('\n', from);
		return end < 0 ? text.length() : end;
	}
}
