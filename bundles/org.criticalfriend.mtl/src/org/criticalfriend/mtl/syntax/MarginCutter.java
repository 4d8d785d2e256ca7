package org.criticalfriend.mtl.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the margin off the lines of a text in a body that is not inlined: the first characters of each line, as many as
 * there are before the column of the block's header, and two more.
 */
final class MarginCutter {
	private final SourceText source;

	MarginCutter(SourceText source) {
		this.source = source;
	}

	Statement.Text cut(int start, int end, int margin) {
		String text = source.text();
		StringBuilder kept = new StringBuilder(end - start);
		List<Integer> underMargin = new ArrayList<>();
		int line = start;
		if (source.column(start) != 1) {
			line = endOfLine(text, start, end);
			kept.append(text, start, line);
		}
		while (line < end) {
			int lineEnd = endOfLine(text, line, end);
			int contentEnd = text.charAt(lineEnd - 1) == '\n' ? lineEnd - 1 : lineEnd;
			int cut = Math.min(line + margin, contentEnd);
			if (!text.substring(line, cut).isBlank()) {
				underMargin.add(line);
			}
			kept.append(text, cut, lineEnd);
			line = lineEnd;
		}
		return new Statement.Text(start, kept.toString(), underMargin);
	}

	private static int endOfLine(String text, int from, int end) {
		int newline = text.indexOf('\n', from);
		return newline < 0 || newline >= end ? end : newline + 1;
	}
}
