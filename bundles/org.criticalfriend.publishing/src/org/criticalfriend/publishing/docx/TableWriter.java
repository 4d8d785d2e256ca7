package org.criticalfriend.publishing.docx;

import java.util.stream.IntStream;

import org.criticalfriend.publishing.page.Dom;
import org.criticalfriend.publishing.page.Field;
import org.w3c.dom.Element;

/** Writes tables: the head repeats on every page, a row stays on one page, columns are as wide as their content needs. */
final class TableWriter {

	/** The height of a line, in twentieths of a point. */
	private static final int LINE = 270;

	private final Wml out;
	private final BodyWriter body;
	private final Inlines inlines;

	TableWriter(Wml out, BodyWriter body, Inlines inlines) {
		this.out = out;
		this.body = body;
		this.inlines = inlines;
	}

	void write(Element table, Flow flow) {
		TableGrid grid = new TableGrid(table);
		if (grid.columns() == 0) {
			return;
		}
		Element caption = Dom.children(table).stream().filter(child -> child.getTagName().equals("caption")).findFirst().orElse(null);
		if (caption != null) {
			body.paragraph(caption, flow.styled("Caption"), true);
		}
		int[] widths = new ColumnWidths(grid, inlines).of(flow.width(), table);
		boolean framed = Dom.is(table, "grid") || Dom.is(table, "blank");
		out.open("w:tbl").open("w:tblPr").value("w:tblStyle", framed ? "ReviewGrid" : "ReviewTable");
		out.empty("w:tblW", "w:w", String.valueOf(flow.width()), "w:type", "dxa");
		if (flow.indent() > 0) {
			out.empty("w:tblInd", "w:w", String.valueOf(flow.indent()), "w:type", "dxa");
		}
		out.empty("w:tblLayout", "w:type", "fixed");
		boolean head = grid.rows().stream().anyMatch(TableGrid.Row::head);
		out.empty("w:tblLook", "w:val", head ? "0020" : "0000", "w:firstRow", head ? "1" : "0", "w:lastRow", "0", "w:firstColumn", "0",
				"w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
		if (caption != null) {
			out.value("w:tblCaption", Dom.text(caption));
		}
		out.close().open("w:tblGrid");
		IntStream.of(widths).forEach(width -> out.empty("w:gridCol", "w:w", String.valueOf(width)));
		out.close();
		boolean small = Dom.is(table, "programme");
		for (TableGrid.Row row : grid.rows()) {
			writeRow(row, widths, flow, small);
		}
		out.close();
		out.open("w:p").open("w:pPr").value("w:pStyle", "AfterTable").close(2);
	}

	private void writeRow(TableGrid.Row row, int[] widths, Flow flow, boolean small) {
		out.open("w:tr").open("w:trPr").empty("w:cantSplit");
		int lines = linesToFill(row);
		if (lines > 1) {
			out.empty("w:trHeight", "w:val", String.valueOf(lines * LINE), "w:hRule", "atLeast");
		}
		if (row.head()) {
			out.empty("w:tblHeader");
		}
		out.close();
		for (TableGrid.Place place : row.places()) {
			writeCell(place, row.head(), widths, flow, small);
		}
		out.close();
	}

	/** How many lines the largest field of a row, or an empty cell of a form on paper, has room for. */
	private int linesToFill(TableGrid.Row row) {
		int lines = 0;
		for (TableGrid.Place place : row.places()) {
			if (place.cell() == null) {
				continue;
			}
			for (Element control : Dom.descendants(place.cell(), "textarea")) {
				Field field = inlines.field(control);
				lines = Math.max(lines, field == null ? 0 : field.rows());
			}
			if (Dom.is(place.cell(), "answer")) {
				lines = Math.max(lines, 2);
			}
		}
		return lines;
	}

	private void writeCell(TableGrid.Place place, boolean head, int[] widths, Flow flow, boolean small) {
		int width = IntStream.range(place.column(), place.column() + place.columns()).map(i -> widths[i]).sum();
		out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
		if (place.columns() > 1) {
			out.value("w:gridSpan", String.valueOf(place.columns()));
		}
		if (place.continued() || place.continues()) {
			out.value("w:vMerge", place.continued() ? "continue" : "restart");
		}
		String ground = place.cell() == null ? "" : ground(place.cell());
		if (!ground.isEmpty()) {
			out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", ground);
		}
		out.close();
		String style = head ? "TableHead" : small ? "TableSmall" : "TableText";
		body.cell(place.continued() ? null : place.cell(), flow.cell(style, width - 200));
		out.close();
	}

	private static String ground(Element cell) {
		if (Dom.is(cell, "shared")) {
			return "EAF1F6";
		}
		return Dom.is(cell, "gap") || Dom.is(cell, "rest") ? "F3F2F1" : "";
	}
}
