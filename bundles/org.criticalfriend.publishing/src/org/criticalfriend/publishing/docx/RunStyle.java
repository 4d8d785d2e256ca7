package org.criticalfriend.publishing.docx;

import org.criticalfriend.publishing.page.Dom;
import org.w3c.dom.Element;

/**
 * How a piece of text looks.
 *
 * @param style the character style, or null
 */
record RunStyle(String style, boolean bold, boolean italic) {

	static final RunStyle PLAIN = new RunStyle(null, false, false);

	/** What the text of an inline element looks like in text that looks like this. */
	RunStyle within(Element element) {
		return switch (element.getTagName()) {
		case "strong", "b" -> new RunStyle(style, true, italic);
		case "em", "i", "cite" -> new RunStyle(style, bold, true);
		case "code", "kbd", "samp" -> new RunStyle("Code", bold, italic);
		case "a" -> element.getAttribute("href").isEmpty() ? this : new RunStyle("Hyperlink", bold, italic);
		default -> ofClass(element);
		};
	}

	private RunStyle ofClass(Element element) {
		for (String[] each : new String[][] {{"caption", "Kicker"}, {"number", "Number"}, {"tag", "Tag"}, {"placeholder", "ToFillIn"}, {"note", "Quiet"}}) {
			if (Dom.is(element, each[0])) {
				return new RunStyle(each[1], bold, italic);
			}
		}
		return this;
	}

	void write(Wml out) {
		if (style == null && !bold && !italic) {
			return;
		}
		out.open("w:rPr");
		if (style != null) {
			out.value("w:rStyle", style);
		}
		if (bold) {
			out.empty("w:b");
		}
		if (italic) {
			out.empty("w:i");
		}
		out.close();
	}
}
