package org.criticalfriend.planning.sampling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.criticalfriend.methodology.SampleColumn;

/** Empty rows, the same case twice, and dates that are none or in the wrong order; each row is looked at once. */
final class RowChecks {

	private final Table table;
	private final Consumer<ListProblem> problems;
	private final Map<String, Integer> seen = new HashMap<>();
	private final Map<String, Integer> seenNumbers = new HashMap<>();
	private final int first;
	private final List<Integer> dates = new ArrayList<>();
	private final Optional<Integer> birth;

	RowChecks(Table table, CaseColumns columns, Consumer<ListProblem> problems) {
		this.table = table;
		this.problems = problems;
		first = columns.known().entrySet().stream().filter(entry -> isNumber(entry.getKey())).map(Map.Entry::getValue).findFirst().orElse(-1);
		for (int i = 0; i < table.headings().size(); i++) {
			if (DateCell.isHeading(table.headings().get(i))) {
				dates.add(i);
			}
		}
		birth = dates.stream().filter(column -> DateCell.isBirth(table.headings().get(column))).findFirst();
	}

	void check() {
		for (Table.Row row : table.rows()) {
			if (row.isEmpty()) {
				problem(false, row, "the row is empty and was left out");
			} else {
				checkRepeated(row);
				checkDates(row);
			}
		}
	}

	/** The case number, where the methodology asks for one, says which rows are the same case; otherwise the whole row does. */
	private static boolean isNumber(SampleColumn column) {
		String heading = column.getHeading() == null ? "" : column.getHeading().toLowerCase(Locale.UK);
		return heading.contains("number") || heading.contains("reference");
	}

	private void checkRepeated(Table.Row row) {
		Integer same = seen.putIfAbsent(String.join("\u0000", row.cells().stream().map(String::strip).toList()), row.number());
		if (same != null) {
			problem(true, row, "the same as row " + same + "; remove one of them, or the case is twice as likely to be drawn");
		} else if (first >= 0) {
			String number = row.cell(first);
			if (number.isEmpty()) {
				problem(false, row, heading(first) + " is empty");
			} else {
				Integer other = seenNumbers.putIfAbsent(number.toLowerCase(Locale.UK), row.number());
				if (other != null) {
					problem(true, row, heading(first) + " " + number + " is also that of row " + other + "; remove one of them, or correct the number");
				}
			}
		}
	}

	private void checkDates(Table.Row row) {
		Optional<LocalDate> born = birth.flatMap(column -> DateCell.parse(row.cell(column)));
		for (int column : dates) {
			String text = row.cell(column);
			Optional<LocalDate> date = DateCell.parse(text);
			if (!text.isEmpty() && date.isEmpty()) {
				problem(false, row, heading(column) + " " + text + " is no date");
			} else if (date.isPresent() && born.isPresent() && date.get().isBefore(born.get())) {
				problem(false, row, heading(column) + " " + text + " lies before " + heading(birth.orElseThrow()) + " " + row.cell(birth.orElseThrow()));
			}
		}
		checkOrder(row);
	}

	/** Dates of other kinds than birth stand in the order in which they happen when one is about an end. */
	private void checkOrder(Table.Row row) {
		for (int i = 0; i + 1 < dates.size(); i++) {
			String later = table.headings().get(dates.get(i + 1));
			Optional<LocalDate> start = DateCell.parse(row.cell(dates.get(i)));
			Optional<LocalDate> end = DateCell.parse(row.cell(dates.get(i + 1)));
			if (isEnd(later) && !DateCell.isBirth(table.headings().get(dates.get(i))) && start.isPresent() && end.isPresent()
					&& end.get().isBefore(start.get())) {
				problem(false, row, heading(dates.get(i + 1)) + " " + row.cell(dates.get(i + 1)) + " lies before " + heading(dates.get(i)) + " "
						+ row.cell(dates.get(i)));
			}
		}
	}

	private static boolean isEnd(String heading) {
		return heading.toLowerCase(Locale.UK).matches(".*\\b(end|ended|closed|closure|completed|finished)\\b.*");
	}

	private String heading(int column) {
		String heading = table.headings().get(column).strip();
		return heading.length() > 1 && Character.isLowerCase(heading.charAt(1)) ? heading.substring(0, 1).toLowerCase(Locale.UK) + heading.substring(1)
				: heading;
	}

	private void problem(boolean error, Table.Row row, String message) {
		problems.accept(new ListProblem(error, table.name(), row.number(), message));
	}
}
