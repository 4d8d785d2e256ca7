package org.criticalfriend.publishing.docx;

import java.util.List;

import org.w3c.dom.Element;

/** Writes badges of 90 by 55 millimetres, two beside each other, to be cut out. */
final class BadgeWriter {

	/** How a table that only gives places is told from one that has rows and columns to read. */
	static final String TABLE_STYLE = "Badges";

	/** The style of what is on a badge. */
	static final String TEXT_STYLE = "BadgeText";

	private static final int BESIDE = 2;
	private static final int WIDTH = 5102;
	private static final int HEIGHT = 3118;
	private static final int MARGIN = 255;

	private final Wml out;
	private final BodyWriter body;

	BadgeWriter(Wml out, BodyWriter body) {
		this.out = out;
		this.body = body;
	}

	void write(List<Element> badges, Flow flow) {
		if (badges.isEmpty()) {
			return;
		}
		out.open("w:tbl").open("w:tblPr").value("w:tblStyle", TABLE_STYLE);
		out.empty("w:tblW", "w:w", String.valueOf(BESIDE * WIDTH), "w:type", "dxa");
		out.empty("w:tblInd", "w:w", String.valueOf((flow.width() - BESIDE * WIDTH) / 2), "w:type", "dxa");
		out.empty("w:tblLayout", "w:type", "fixed").close();
		out.open("w:tblGrid");
		for (int column = 0; column < BESIDE; column++) {
			out.empty("w:gridCol", "w:w", String.valueOf(WIDTH));
		}
		out.close();
		for (int first = 0; first < badges.size(); first += BESIDE) {
			out.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:trHeight", "w:val", String.valueOf(HEIGHT), "w:hRule", "exact").close();
			for (int column = 0; column < BESIDE; column++) {
				writeCell(first + column < badges.size() ? badges.get(first + column) : null, flow);
			}
			out.close();
		}
		out.close();
		out.open("w:p").open("w:pPr").value("w:pStyle", "AfterTable").close(2);
	}

	private void writeCell(Element badge, Flow flow) {
		out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
		if (badge == null) {
			out.open("w:tcBorders");
			for (String side : List.of("w:top", "w:bottom", "w:right")) {
				out.value(side, "nil");
			}
			out.close();
		}
		out.close();
		body.cell(badge, flow.cell(TEXT_STYLE, WIDTH - 2 * MARGIN));
		out.close();
	}
}
