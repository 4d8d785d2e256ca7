package org.criticalfriend.mtl.generation;

/**
 * The text that is being generated, of all templates and files that are open, in one buffer; and the state that the rules
 * for new lines and indentation need: the text on the current line, the indentation of the current body, whether the body
 * is inlined, and where its own text starts in the buffer. New lines are {@code \n} here.
 */
final class OutputBuffer {
	/** Stands for a new line in text that must not be indented; a noncharacter, so no real text holds it. */
	static final char KEPT_NEWLINE = '\uFDD0';

	private final StringBuilder buffer = new StringBuilder(1 << 14);
	/** The current line is this, followed by the buffer from {@link #lineStart}. */
	private String lineHead = "";
	private int lineStart;
	private String indent = "";
	private boolean inlined;
	private int bodyStart;

	/** What a block or template changes and has to put back. */
	record State(String lineHead, int lineStart, String indent, boolean inlined, int bodyStart) {
	}

	State state() {
		return new State(lineHead, lineStart, indent, inlined, bodyStart);
	}

	void restore(State state) {
		restoreLine(state);
		restoreBody(state);
	}

	void restoreLine(State state) {
		lineHead = state.lineHead;
		lineStart = state.lineStart;
	}

	void restoreBody(State state) {
		indent = state.indent;
		inlined = state.inlined;
		bodyStart = state.bodyStart;
	}

	/** Makes room for that many characters more. */
	void reserve(int characters) {
		buffer.ensureCapacity(buffer.length() + characters);
	}

	int length() {
		return buffer.length();
	}

	/** Starts a template or a file: an empty line without indentation. */
	void startFresh(boolean inlinedBody) {
		indent = "";
		inlined = inlinedBody;
		startBody();
		startLine();
	}

	/** Takes away and gives what was written since an earlier length. */
	String takeFrom(int start) {
		String text = buffer.substring(start);
		buffer.setLength(start);
		return text;
	}

	void truncate(int length) {
		buffer.setLength(length);
	}

	/** The text of the current body starts here. */
	void startBody() {
		bodyStart = buffer.length();
	}

	/** The body is indented by what is on the current line; if it is empty, as the body around it. */
	void enterIndented() {
		inlined = false;
		if (!atLineStart()) {
			indent = line();
		}
		startBody();
	}

	/** The body is inlined; at the start of a line its indentation is written, without becoming part of the line. */
	void enterInlined() {
		if (!inlined && !indent.isEmpty() && atLineStart()) {
			buffer.append(indent);
			startLine();
		}
		inlined = true;
		startBody();
	}

	boolean atLineStart() {
		return lineStart == buffer.length() && lineHead.isEmpty();
	}

	/** Plain text; {@code lastNewline} is the index of its last new line, or -1. */
	void text(String text, int lastNewline) {
		if (inlined || indent.isEmpty()) {
			verbatim(text, lastNewline);
		} else if (lastNewline < 0) {
			if (atLineStart()) {
				buffer.append(indent);
			}
			buffer.append(text);
		} else {
			indented(text);
		}
	}

	/** Text made by a statement itself, such as the lines around a protected area. */
	void text(String text) {
		if (!text.isEmpty()) {
			text(text, text.lastIndexOf('\n'));
		}
	}

	/** Lines that keep their own indentation, whatever templates the text is handed through, and a new line. */
	void lines(String text) {
		buffer.append(text.replace('\n', KEPT_NEWLINE)).append('\n');
		startLine();
	}

	private void verbatim(String text, int lastNewline) {
		buffer.append(text);
		if (lastNewline >= 0) {
			lineHead = "";
			lineStart = buffer.length() - text.length() + lastNewline + 1;
		}
	}

	private void indented(String text) {
		int from = 0;
		int newline = text.indexOf('\n');
		if (newline > 0 && atLineStart()) {
			buffer.append(indent);
		}
		while (newline >= 0) {
			buffer.append(text, from, newline + 1);
			startLine();
			from = newline + 1;
			newline = text.indexOf('\n', from);
			if (from < text.length() && newline != from) {
				buffer.append(indent);
			}
		}
		buffer.append(text, from, text.length());
	}

	/** The value of an expression, which must not be empty. */
	void value(String value) {
		int newline = value.indexOf('\n');
		if (inlined) {
			verbatim(value, newline < 0 ? -1 : value.lastIndexOf('\n'));
			return;
		}
		if (!indent.isEmpty() && atLineStart()) {
			buffer.append(indent);
		}
		if (newline < 0) {
			buffer.append(value);
		} else {
			prefixed(value, newline);
		}
	}

	private void prefixed(String value, int firstNewline) {
		String prefix = line();
		int from = 0;
		int newline = firstNewline;
		while (newline >= 0) {
			buffer.append(value, from, newline + 1);
			startLine();
			from = newline + 1;
			if (from < value.length()) {
				buffer.append(prefix);
			}
			newline = value.indexOf('\n', from);
		}
		buffer.append(value, from, value.length());
	}

	/** Text as it is, which does not become part of the current line. */
	void besideTheLine(String text) {
		if (!text.isEmpty()) {
			lineHead = line();
			buffer.append(text);
			lineStart = buffer.length();
		}
	}

	/** The new line behind a statement that printed something, or could have. */
	void newlineUnlessAtLineStart() {
		if (!atLineStart()) {
			buffer.append('\n');
			startLine();
		}
	}

	/** The new line behind a comment. */
	void newlineUnlessBodyLineEmpty() {
		int length = buffer.length();
		if (length > bodyStart && buffer.charAt(length - 1) != '\n') {
			buffer.append('\n');
			startLine();
		}
	}

	/** Takes away what the current body has on its last line. */
	void dropLine() {
		int length = buffer.length();
		while (length > bodyStart && buffer.charAt(length - 1) != '\n') {
			length--;
		}
		buffer.setLength(length);
		startLine();
	}

	private void startLine() {
		lineHead = "";
		lineStart = buffer.length();
	}

	private String line() {
		return lineHead.isEmpty() ? buffer.substring(lineStart) : lineHead + buffer.substring(lineStart);
	}
}
