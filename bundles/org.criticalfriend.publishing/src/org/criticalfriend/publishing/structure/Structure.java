package org.criticalfriend.publishing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a document consists of, whatever its format: its headings, tables and fields, each in document order. */
public record Structure(String title, List<Heading> headings, List<TableOutline> tables, List<Entry> fields) {

	public Structure {
		headings = List.copyOf(headings);
		tables = List.copyOf(tables);
		fields = List.copyOf(fields);
	}

	/**
	 * In what another document differs, one line for each difference; empty if in nothing. White space does not count, since PDF
	 * does not keep it where lines break, and of a label only the beginning that a format has room for.
	 */
	public List<String> differences(Structure other) {
		List<String> differences = new ArrayList<>();
		if (!letters(title).equals(letters(other.title))) {
			differences.add("title: " + title + " | " + other.title);
		}
		compare("heading", headings, other.headings, each -> each.level() + " " + letters(each.text()), differences);
		compare("table", tables, other.tables, each -> each.rows() + " rows below " + each.head().stream().map(Structure::letters).toList(), differences);
		compare("field", fields, other.fields, each -> each.kind() + " " + each.name() + " " + start(letters(each.label())), differences);
		return differences;
	}

	private static <T> void compare(String what, List<T> ours, List<T> theirs, Function<T, String> shown, List<String> differences) {
		for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
			String one = i < ours.size() ? shown.apply(ours.get(i)) : "none";
			String two = i < theirs.size() ? shown.apply(theirs.get(i)) : "none";
			if (!one.equals(two)) {
				differences.add(what + " " + (i + 1) + ": " + one + " | " + two);
			}
		}
	}

	private static String letters(String text) {
		return text.replaceAll("[\\s\\u00AD\\u00A0]+", "");
	}

	private static String start(String letters) {
		String plain = letters.replace("…", "");
		return plain.substring(0, Math.min(plain.length(), 30));
	}
}
