package org.criticalfriend.publishing.docx;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.publishing.page.Dom;
import org.w3c.dom.Element;

/** A table as rows of places: a cell that spans rows has a place in each of them. */
final class TableGrid {

	/**
	 * A place in a row.
	 *
	 * @param cell the cell, or null where the page leaves a gap
	 * @param column the first column it covers, from 0
	 * @param continued whether the cell began in a row before
	 */
	record Place(Element cell, int column, int columns, boolean continued, boolean continues) {
	}

	/** A row, with whether it belongs to the head of the table. */
	record Row(Element row, boolean head, List<Place> places) {
	}

	private final List<Row> rows = new ArrayList<>();
	private int columns;

	TableGrid(Element table) {
		List<Element> all = new ArrayList<>();
		for (Element child : Dom.children(table)) {
			switch (child.getTagName()) {
			case "tr" -> all.add(child);
			case "thead", "tbody", "tfoot" -> Dom.children(child).stream().filter(row -> row.getTagName().equals("tr")).forEach(all::add);
			default -> { }
			}
		}
		List<Open> open = new ArrayList<>();
		for (Element row : all) {
			place(row, open);
		}
		for (Row row : rows) {
			fill(row);
		}
	}

	List<Row> rows() {
		return rows;
	}

	int columns() {
		return columns;
	}

	/** A cell that reaches down into rows to come. */
	private record Open(Place place, int rowsLeft) {
	}

	private void place(Element row, List<Open> open) {
		List<Place> places = new ArrayList<>();
		List<Open> further = new ArrayList<>();
		for (Open each : open) {
			places.add(new Place(each.place().cell(), each.place().column(), each.place().columns(), true, each.rowsLeft() > 1));
			if (each.rowsLeft() > 1) {
				further.add(new Open(each.place(), each.rowsLeft() - 1));
			}
		}
		int column = 0;
		for (Element cell : Dom.children(row)) {
			if (!cell.getTagName().matches("td|th")) {
				continue;
			}
			column = free(places, column);
			int across = span(cell, "colspan");
			int down = span(cell, "rowspan");
			Place place = new Place(cell, column, across, false, down > 1);
			places.add(place);
			if (down > 1) {
				further.add(new Open(place, down - 1));
			}
			column += across;
		}
		places.sort((one, other) -> Integer.compare(one.column(), other.column()));
		for (Place each : places) {
			columns = Math.max(columns, each.column() + each.columns());
		}
		open.clear();
		open.addAll(further);
		rows.add(new Row(row, ((Element) row.getParentNode()).getTagName().equals("thead"), places));
	}

	/** Puts empty places where a row has fewer columns than the table. */
	private void fill(Row row) {
		List<Place> complete = new ArrayList<>();
		int column = 0;
		for (Place place : row.places()) {
			for (; column < place.column(); column++) {
				complete.add(new Place(null, column, 1, false, false));
			}
			complete.add(place);
			column = place.column() + place.columns();
		}
		for (; column < columns; column++) {
			complete.add(new Place(null, column, 1, false, false));
		}
		row.places().clear();
		row.places().addAll(complete);
	}

	private static int free(List<Place> places, int from) {
		int column = from;
		for (boolean moved = true; moved;) {
			moved = false;
			for (Place each : places) {
				if (column >= each.column() && column < each.column() + each.columns()) {
					column = each.column() + each.columns();
					moved = true;
				}
			}
		}
		return column;
	}

	private static int span(Element cell, String attribute) {
		String span = cell.getAttribute(attribute);
		return span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
	}
}
