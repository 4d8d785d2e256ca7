package org.criticalfriend.publishing.docx;

import java.util.HashMap;
import java.util.Map;

import org.criticalfriend.publishing.page.Dom;
import org.criticalfriend.publishing.page.Field;
import org.criticalfriend.publishing.picture.PictureReader;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes the text within paragraphs: runs, links, fields and pictures. White space is folded as a browser does. */
final class Inlines {

	private final Wml out;
	private final Paragraphs paragraphs;
	private final Bookmarks bookmarks;
	private final DocxPackage parts;
	private final Map<Element, Field> fields = new HashMap<>();
	private final ContentControls controls;
	private final Pictures pictures;
	private boolean space = true;

	Inlines(Wml out, Paragraphs paragraphs, Bookmarks bookmarks, DocxPackage parts, PictureReader reader, Iterable<Field> all) {
		this.out = out;
		this.paragraphs = paragraphs;
		this.bookmarks = bookmarks;
		this.parts = parts;
		controls = new ContentControls(out);
		pictures = new Pictures(out, parts, reader);
		all.forEach(field -> fields.put(field.control(), field));
	}

	/** The field that an element is, or null. */
	Field field(Element element) {
		return fields.get(element);
	}

	ContentControls controls() {
		return controls;
	}

	/** Writes a node into the open paragraph, or into a new one of the flow if it has anything to show. */
	void write(Node node, Flow flow, RunStyle style) {
		if (node instanceof Text text) {
			writeText(text.getData(), flow, style);
		} else if (node instanceof Element element && !Dom.isOffPaper(element)) {
			writeElement(element, flow, style);
		}
	}

	/** Ends the paragraph that is open, if one is. */
	void endParagraph() {
		paragraphs.close();
		space = true;
	}

	/** Moves on to the next stop. */
	void tab() {
		out.open("w:r").empty("w:tab").close();
		space = true;
	}

	private void writeElement(Element element, Flow flow, RunStyle style) {
		paragraphs.mark(element.getAttribute("id"));
		Field field = fields.get(element);
		if (field != null) {
			paragraphs.open(flow);
			controls.writeInline(field);
			space = false;
			return;
		}
		switch (element.getTagName()) {
		case "br" -> lineBreak(flow);
		case "svg", "img" -> {
			paragraphs.open(flow);
			pictures.write(element, flow.width());
			space = false;
		}
		case "a" -> link(element, flow, style);
		default -> writeChildren(element, flow, style.within(element));
		}
		if (Dom.is(element, "caption")) {
			lineBreak(flow);
		} else if (Dom.is(element, "number") && flow.isLabelled()) {
			tab();
		}
	}

	private void writeChildren(Element element, Flow flow, RunStyle style) {
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			write(child, flow, style);
		}
	}

	private void link(Element link, Flow flow, RunStyle style) {
		String target = link.getAttribute("href");
		boolean within = target.startsWith("#") && target.length() > 1;
		if (!within && !target.matches("(?i)(https?|mailto):.+")) {
			writeChildren(link, flow, style);
			return;
		}
		paragraphs.open(flow);
		if (within) {
			out.open("w:hyperlink", "w:anchor", bookmarks.name(target.substring(1)), "w:history", "1");
		} else {
			out.open("w:hyperlink", "r:id", parts.link(target), "w:history", "1");
		}
		writeChildren(link, flow, style.within(link));
		out.close();
	}

	private void lineBreak(Flow flow) {
		paragraphs.open(flow);
		out.open("w:r").empty("w:br").close();
		space = true;
	}

	private void writeText(String text, Flow flow, RunStyle style) {
		StringBuilder folded = new StringBuilder(text.length());
		boolean after = space;
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			boolean blank = each == ' ' || each == '\n' || each == '\t' || each == '\r';
			if (!blank) {
				folded.append(each);
			} else if (!after) {
				folded.append(' ');
			}
			after = blank;
		}
		if (folded.isEmpty()) {
			return;
		}
		if (!paragraphs.isOpen()) {
			paragraphs.open(flow);
		}
		space = after;
		out.open("w:r");
		style.write(out);
		out.text(folded.toString()).close();
	}
}
