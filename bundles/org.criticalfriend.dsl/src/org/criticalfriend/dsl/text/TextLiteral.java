package org.criticalfriend.dsl.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The two ways to write a text: between quotation marks on one line, or as a block between two lines of three quotation
 * marks, whose common indentation is not part of the text. Neither has escapes.
 */
public final class TextLiteral {

	/** Begins and ends a block. */
	public static final String BLOCK_MARK = "\"\"\"";

	private TextLiteral() {
	}

	/** The text that a literal, quotation marks included, stands for. Line ends become {@code \n}. */
	public static String read(String literal) {
		if (!literal.startsWith(BLOCK_MARK)) {
			return literal.substring(1, literal.length() - 1);
		}
		String body = literal.substring(3, literal.length() - 3).replace("\r\n", "\n").replace('\r', '\n');
		int firstLineEnd = body.indexOf('\n');
		if (firstLineEnd < 0) {
			return body;
		}
		List<String> lines = new ArrayList<>(List.of(body.split("\n", -1)));
		boolean opensOnOwnLine = lines.get(0).isBlank();
		if (opensOnOwnLine) {
			lines.remove(0);
		}
		String closing = lines.get(lines.size() - 1);
		boolean closesOnOwnLine = closing.isBlank();
		String indentation = commonIndentation(lines, opensOnOwnLine ? 0 : 1, closesOnOwnLine ? closing : null);
		if (closesOnOwnLine) {
			lines.remove(lines.size() - 1);
		}
		StringBuilder text = new StringBuilder(body.length());
		for (int i = 0; i < lines.size(); i++) {
			if (i > 0) {
				text.append('\n');
			}
			boolean indented = i > 0 || opensOnOwnLine;
			text.append(indented ? withoutPrefix(lines.get(i), indentation) : lines.get(i));
		}
		return text.toString();
	}

	/**
	 * The literal for a text: one line between quotation marks if it fits, else a block whose lines have the given indentation.
	 *
	 * @throws IllegalArgumentException if the text cannot be written: it holds three quotation marks in a row, or a carriage return
	 */
	public static String write(String text, String indentation) {
		return text.indexOf('\n') < 0 && text.indexOf('"') < 0 && text.indexOf('\r') < 0 ? '"' + text + '"' : writeBlock(text, indentation);
	}

	/**
	 * The block for a text, its lines and its end indented by the given white space.
	 *
	 * @throws IllegalArgumentException if the text cannot be written: it holds three quotation marks in a row, or a carriage return
	 */
	public static String writeBlock(String text, String indentation) {
		if (text.contains(BLOCK_MARK)) {
			throw new IllegalArgumentException("A text cannot hold three quotation marks in a row; use single ones.");
		}
		if (text.indexOf('\r') >= 0) {
			throw new IllegalArgumentException("A text cannot hold carriage returns; end its lines with line feeds.");
		}
		StringBuilder literal = new StringBuilder(text.length() + 32).append(BLOCK_MARK).append('\n');
		for (String line : text.split("\n", -1)) {
			literal.append(line.isEmpty() ? "" : indentation + line).append('\n');
		}
		return literal.append(indentation).append(BLOCK_MARK).toString();
	}

	private static String commonIndentation(List<String> lines, int from, String closing) {
		String common = closing;
		for (String line : lines.subList(Math.min(from, lines.size()), lines.size())) {
			if (!line.isBlank()) {
				String own = line.substring(0, indentationLength(line));
				common = common == null ? own : commonPrefix(common, own);
			}
		}
		return common == null ? "" : common;
	}

	private static String commonPrefix(String one, String other) {
		int end = 0;
		while (end < one.length() && end < other.length() && one.charAt(end) == other.charAt(end)) {
			end++;
		}
		return one.substring(0, end);
	}

	private static int indentationLength(String line) {
		int end = 0;
		while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
			end++;
		}
		return end;
	}

	private static String withoutPrefix(String line, String indentation) {
		return line.substring(commonPrefix(line, indentation).length());
	}
}
