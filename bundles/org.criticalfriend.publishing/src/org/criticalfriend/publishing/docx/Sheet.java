package org.criticalfriend.publishing.docx;

import java.util.Locale;

/** A sheet of A4, one way or the other, with its margins; all in twentieths of a point. */
enum Sheet {
	PORTRAIT(11906, 16838), LANDSCAPE(16838, 11906);

	private static final int MARGIN = 1021;

	private final int width;
	private final int height;

	Sheet(int width, int height) {
		this.width = width;
		this.height = height;
	}

	/** How wide a line of text can be. */
	int textWidth() {
		return width - 2 * MARGIN;
	}

	/** The properties of a section on such sheets, which starts on a new page. */
	void write(Wml out) {
		out.open("w:sectPr");
		out.empty("w:headerReference", "w:type", "default", "r:id", DocxPackage.HEADER);
		out.empty("w:footerReference", "w:type", "default", "r:id", DocxPackage.FOOTER);
		out.value("w:type", "nextPage");
		out.open("w:pgSz", "w:w", String.valueOf(width), "w:h", String.valueOf(height), "w:orient", name().toLowerCase(Locale.ROOT)).close();
		out.empty("w:pgMar", "w:top", "1474", "w:right", String.valueOf(MARGIN), "w:bottom", "1247", "w:left", String.valueOf(MARGIN),
				"w:header", "680", "w:footer", "567", "w:gutter", "0");
		out.close();
	}
}
