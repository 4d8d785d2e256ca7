package org.criticalfriend.publishing.docx;

import java.util.List;

import org.criticalfriend.publishing.page.Dom;
import org.w3c.dom.Element;

/** Writes lists: with bullets, numbers, labels of their own, terms and their texts, and badges to be cut out. */
final class ListWriter {

	private static final int LABEL_WIDTH = 567;
	private static final int TERM_WIDTH = 1418;
	private static final RunStyle TERM = new RunStyle(null, true, false);

	private final BodyWriter body;
	private final Numbering numbering;
	private final Paragraphs paragraphs;
	private final Inlines inlines;
	private final BadgeWriter badges;

	ListWriter(Wml out, BodyWriter body, Numbering numbering, Paragraphs paragraphs, Inlines inlines) {
		this.body = body;
		this.numbering = numbering;
		this.paragraphs = paragraphs;
		this.inlines = inlines;
		badges = new BadgeWriter(out, body);
	}

	void write(Element list, Flow flow) {
		switch (list.getTagName()) {
		case "ul" -> bulletedList(list, flow);
		case "ol" -> orderedList(list, flow);
		default -> terms(list, flow);
		}
	}

	private void bulletedList(Element list, Flow flow) {
		if (Dom.is(list, "badges")) {
			badges.write(Dom.children(list), flow);
		} else {
			items(list, flow, numbering.bullets());
		}
	}

	/** Terms above their texts, or beside them where the page asks for it. */
	private void terms(Element list, Flow flow) {
		if (!Dom.is(list, "side-by-side")) {
			body.children(list, flow);
			return;
		}
		Flow beside = flow.indented(flow.listLevel() * Numbering.INDENT + TERM_WIDTH).styled("TermBeside");
		for (Element part : Dom.children(list)) {
			if (part.getTagName().equals("dt")) {
				inlines.endParagraph();
				body.inline(part, beside, TERM);
				inlines.tab();
			} else {
				body.children(part, beside);
			}
		}
	}

	/** Items that are small documents of their own. */
	private void plainItems(Element list, Flow flow) {
		for (Element item : Dom.children(list)) {
			paragraphs.mark(item.getAttribute("id"));
			body.children(item, flow);
		}
	}

	private void orderedList(Element list, Flow flow) {
		if (Dom.is(list, "timeline")) {
			plainItems(list, flow);
		} else if (Dom.is(list, "labelled")) {
			labelledList(list, flow.indented(LABEL_WIDTH).styled("Labelled"));
		} else if (Dom.is(list, "plain") || Dom.enclosing(list, "nav").isPresent()) {
			labelledList(list, flow.styled("Contents"));
		} else {
			String start = list.getAttribute("start");
			items(list, flow, numbering.numbered(start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1));
		}
	}

	private void items(Element list, Flow flow, int number) {
		boolean bullets = number == numbering.bullets();
		String style = flow.style().equals("Slide") ? "Slide" : flow.inTable() ? flow.style() : bullets ? "ListBullet" : "ListNumber";
		for (Element item : Dom.children(list)) {
			inlines.endParagraph();
			paragraphs.number(number, flow.listLevel());
			paragraphs.mark(item.getAttribute("id"));
			body.children(item, flow.inList(style));
			if (paragraphs.owed()) {
				paragraphs.open(flow.inList(style));
				inlines.endParagraph();
			}
		}
	}

	/** A list whose items carry their own numbers, set off by a tab. */
	private void labelledList(Element list, Flow flow) {
		for (Element item : Dom.children(list)) {
			inlines.endParagraph();
			paragraphs.mark(item.getAttribute("id"));
			labelledItem(item, flow);
		}
	}

	private void labelledItem(Element item, Flow flow) {
		List<Element> parts = Dom.children(item);
		Element text = parts.size() > 1 && Dom.is(parts.get(0), "number") && parts.get(1).getTagName().equals("div") ? parts.get(1) : null;
		if (text == null) {
			body.children(item, flow);
			return;
		}
		inlines.write(parts.get(0), flow, RunStyle.PLAIN);
		List<Element> blocks = Dom.children(text);
		if (!blocks.isEmpty() && blocks.get(0).getTagName().equals("p")) {
			body.inline(blocks.get(0), flow, RunStyle.PLAIN);
			inlines.endParagraph();
			for (Element block : blocks.subList(1, blocks.size())) {
				body.block(block, flow);
			}
		} else {
			body.children(text, flow);
		}
	}
}
