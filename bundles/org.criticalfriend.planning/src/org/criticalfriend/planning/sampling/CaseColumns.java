package org.criticalfriend.planning.sampling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.SampleColumn;

/** Which columns of a list are those the methodology asks for. Letter case, blanks and punctuation of headings do not count. */
final class CaseColumns {

	private final Map<SampleColumn, Integer> known = new LinkedHashMap<>();
	private final List<Integer> others = new ArrayList<>();

	CaseColumns(Table table, Sample sample, Consumer<ListProblem> problems) {
		Map<String, Integer> headings = new LinkedHashMap<>();
		for (int i = 0; i < table.headings().size(); i++) {
			String heading = table.headings().get(i).strip();
			if (!heading.isEmpty() && headings.putIfAbsent(plain(heading), i) != null) {
				problems.accept(new ListProblem(true, table.name(), 0, "the heading “" + heading + "” stands over two columns; remove one of them"));
			}
		}
		Map<String, Integer> free = new LinkedHashMap<>(headings);
		List<SampleColumn> missing = new ArrayList<>();
		for (SampleColumn column : sample.getColumns()) {
			String byHeading = plain(column.getHeading());
			String key = free.containsKey(byHeading) ? byHeading : plain(column.getName());
			Integer index = free.remove(key);
			if (index == null) {
				missing.add(column);
			} else {
				known.put(column, index);
			}
		}
		others.addAll(free.values());
		missing.forEach(column -> problems.accept(missing(column, table)));
	}

	/** The columns that the methodology asks for and the list has, with their places. */
	Map<SampleColumn, Integer> known() {
		return known;
	}

	/** The places of all other columns with a heading. */
	List<Integer> others() {
		return others;
	}

	private ListProblem missing(SampleColumn column, Table table) {
		String nearest = NearestName.of(column.getHeading(), others.stream().map(table.headings()::get).map(String::strip).toList());
		return new ListProblem(true, table.name(), 0, "the column “" + column.getHeading() + "” is missing"
				+ (nearest == null ? "; add it, with this heading in the first row" : "; is it the one headed “" + nearest + "”? Then change its heading"));
	}

	private static String plain(String heading) {
		return heading == null ? "" : heading.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "");
	}
}
