package org.criticalfriend.workbench.methodology.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill in, as the Language Server Protocol writes it.
 *
 * @param text   the text with what the places hold at first
 * @param places the places in the order in which they are filled in; those that hold the same are together
 * @param end    where the cursor is when all are filled in
 */
record Snippet(String text, List<List<Place>> places, int end) {

	private static final Pattern PLACE = Pattern.compile("\\$\\{(\\d+):([^}]*)}|\\$(\\d+)");

	/** A part of the text. */
	record Place(int offset, int length) {
	}

	/** Reads a snippet that is put behind an indentation; its other lines get that too. */
	static Snippet of(String written, String indentation) {
		StringBuilder text = new StringBuilder();
		Map<Integer, List<Place>> places = new LinkedHashMap<>();
		Map<Integer, String> first = new LinkedHashMap<>();
		int end = -1;
		int from = 0;
		String indented = written.replace("\n", "\n" + indentation);
		Matcher matcher = PLACE.matcher(indented);
		while (matcher.find()) {
			text.append(indented, from, matcher.start());
			from = matcher.end();
			int number = Integer.parseInt(matcher.group(1) == null ? matcher.group(3) : matcher.group(1));
			String content = first.computeIfAbsent(number, each -> matcher.group(2) == null ? "" : matcher.group(2));
			if (number == 0) {
				end = text.length();
			} else {
				places.computeIfAbsent(number, each -> new ArrayList<>()).add(new Place(text.length(), content.length()));
			}
			text.append(content);
		}
		text.append(indented.substring(from));
		List<List<Place>> inOrder = places.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
		return new Snippet(text.toString(), inOrder, end < 0 ? text.length() : end);
	}
}
