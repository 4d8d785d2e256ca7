package org.criticalfriend.mtl.syntax;

/** A position in the text of a module, and the small steps of reading from there. */
final class Cursor {
	private final String text;
	private int position;

	Cursor(String text) {
		this.text = text;
	}

	String text() {
		return text;
	}

	int position() {
		return position;
	}

	void moveTo(int offset) {
		position = offset;
	}

	boolean atEnd() {
		return position >= text.length();
	}

	boolean at(String expected) {
		return text.startsWith(expected, position);
	}

	/** Steps over the expected text, if it is here. */
	boolean accept(String expected) {
		if (!text.startsWith(expected, position)) {
			return false;
		}
		position += expected.length();
		return true;
	}

	void skipBlanks() {
		while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
			position++;
		}
	}

	/** Steps over a name and gives it; empty if there is none. */
	String name() {
		int start = position;
		if (position < text.length() && Character.isJavaIdentifierStart(text.charAt(position))) {
			do {
				position++;
			} while (position < text.length() && Character.isJavaIdentifierPart(text.charAt(position)));
		}
		return text.substring(start, position);
	}

	/** Steps over {@code a::b::c} and gives it; empty if there is none. */
	String qualifiedName() {
		int start = position;
		String segment = name();
		while (!segment.isEmpty() && at("::")) {
			position += 2;
			segment = name();
		}
		return text.substring(start, position);
	}

	/** Steps over everything before the first occurrence, or to the end if there is none; whether it was found. */
	boolean skipTo(String expected) {
		int found = text.indexOf(expected, position);
		position = found < 0 ? text.length() : found;
		return found >= 0;
	}

	/**
	 * Where an expression that starts here must end at the latest: the first of the given ends or {@code [} outside string
	 * literals and with all parentheses and braces closed, or the end of the text.
	 */
	int expressionLimit(String delimiter, String tagEnd) {
		int depth = 0;
		int braces = 0;
		int offset = position;
		while (offset < text.length()) {
			char c = text.charAt(offset);
			if (depth == 0 && braces == 0 && (c == '[' || c == tagEnd.charAt(0) && text.startsWith(tagEnd, offset)
					|| c == delimiter.charAt(0) && text.startsWith(delimiter, offset))) {
				return offset;
			}
			switch (c) {
				case '\'' -> offset = endOfString(offset);
				case '(' -> depth++;
				case ')' -> depth--;
				case '{' -> braces++;
				case '}' -> braces--;
				default -> {
				}
			}
			offset++;
		}
		return text.length();
	}

	private int endOfString(int quote) {
		int offset = quote + 1;
		while (offset < text.length() && text.charAt(offset) != '\'') {
			offset += text.charAt(offset) == '\\' ? 2 : 1;
		}
		return Math.min(offset, text.length());
	}
}
