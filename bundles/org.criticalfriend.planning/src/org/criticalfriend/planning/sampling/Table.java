package org.criticalfriend.planning.sampling;

import java.util.ArrayList;
import java.util.List;

/**
 * A list as the host sent it.
 *
 * @param name     what people call it, usually the name of the file
 * @param headings the first row
 * @param rows     all further rows, empty ones included
 */
public record Table(String name, List<String> headings, List<Row> rows) {

	/** A table from all rows of a sheet, the headings first; empty rows at the end do not count. */
	public static Table of(String name, List<List<String>> sheet) {
		List<Row> rows = new ArrayList<>();
		for (int i = 1; i < sheet.size(); i++) {
			rows.add(new Row(i, sheet.get(i)));
		}
		while (!rows.isEmpty() && rows.getLast().isEmpty()) {
			rows.removeLast();
		}
		return new Table(name, sheet.isEmpty() ? List.of() : sheet.get(0), rows);
	}

	/**
	 * One row below the headings.
	 *
	 * @param number counted from 1 without the headings
	 * @param cells  what it says; may be shorter or longer than the headings
	 */
	public record Row(int number, List<String> cells) {

		/** What a column says, without blanks around it; empty where the row is too short. */
		public String cell(int column) {
			return column < cells.size() ? cells.get(column).strip() : "";
		}

		/** Whether no cell says anything. */
		public boolean isEmpty() {
			return cells.stream().allMatch(String::isBlank);
		}
	}
}
