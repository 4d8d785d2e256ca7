package org.criticalfriend.mtl.syntax;

import java.util.Arrays;

/** The text of a module with {@code \n} as its only new line, and the lines and columns of its offsets. */
public final class SourceText {
	private final String text;
	private final int[] lineStarts;

	/** Takes a text with any kind of new lines. */
	public SourceText(String source) {
		this.text = source.indexOf('\r') < 0 ? source : source.replace("\r\n", "\n").replace('\r', '\n');
		int[] starts = new int[16];
		int lines = 1;
		for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
			if (lines == starts.length) {
				starts = Arrays.copyOf(starts, lines * 2);
			}
			starts[lines++] = i + 1;
		}
		this.lineStarts = Arrays.copyOf(starts, lines);
	}

	/** The text. */
	public String text() {
		return text;
	}

	/** Line of an offset, from 1. */
	public int line(int offset) {
		int index = Arrays.binarySearch(lineStarts, offset);
		return index >= 0 ? index + 1 : -index - 1;
	}

	/** Column of an offset, from 1, in UTF-16 units. */
	public int column(int offset) {
		return offset - lineStarts[line(offset) - 1] + 1;
	}
}
