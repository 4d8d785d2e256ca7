package org.criticalfriend.publishing.docx;

/**
 * Where paragraphs stand: what they look like there and how much room there is.
 *
 * @param style the style of a paragraph that has no other
 * @param indent how far it is moved in, in twentieths of a point
 * @param inset whether a line at the left sets it off
 * @param listLevel how many lists are around it
 * @param width how wide it can be, in twentieths of a point
 * @param inTable whether it is in a cell
 */
record Flow(String style, int indent, boolean inset, int listLevel, int width, boolean inTable) {

	static Flow of(Sheet sheet) {
		return new Flow("BodyText", 0, false, 0, sheet.textWidth(), false);
	}

	/** Whether items carry their own numbers, which a tab sets off from the text. */
	boolean isLabelled() {
		return style.equals("Labelled") || style.equals("Contents");
	}

	Flow styled(String other) {
		return new Flow(other, indent, inset, listLevel, width, inTable);
	}

	Flow indented(int by) {
		return new Flow(style, indent + by, inset, listLevel, width - by, inTable);
	}

	Flow setOff() {
		return new Flow(style, indent + 280, true, listLevel, width - 280, inTable);
	}

	Flow inList(String itemStyle) {
		return new Flow(itemStyle, indent, inset, listLevel + 1, width, inTable);
	}

	Flow cell(String cellStyle, int cellWidth) {
		return new Flow(cellStyle, 0, false, 0, cellWidth, true);
	}
}
