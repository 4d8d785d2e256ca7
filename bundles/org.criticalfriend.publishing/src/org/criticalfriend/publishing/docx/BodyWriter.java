package org.criticalfriend.publishing.docx;

import java.util.List;

import org.criticalfriend.publishing.page.Dom;
import org.criticalfriend.publishing.page.Field;
import org.criticalfriend.publishing.page.Page;
import org.criticalfriend.publishing.picture.PictureReader;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes the content of a page, block after block, as the main part of a Word document. */
final class BodyWriter {

	private static final int LABEL_WIDTH = 567;
	private static final int BOX_WIDTH = 425;
	private static final int TERM_WIDTH = 1418;
	private static final RunStyle TERM = new RunStyle(null, true, false);

	private final Page page;
	private final Wml out = new Wml("w:document");
	private final Numbering numbering;
	private final Paragraphs paragraphs;
	private final Inlines inlines;
	private final TableWriter tables;
	private final BadgeWriter badges;
	private Sheet sheet = Sheet.PORTRAIT;
	private boolean titled;
	private boolean slides;
	private boolean turnBack;

	BodyWriter(Page page, DocxPackage parts, Numbering numbering, PictureReader reader) {
		this.page = page;
		this.numbering = numbering;
		Bookmarks bookmarks = new Bookmarks(page.body());
		paragraphs = new Paragraphs(out, bookmarks);
		inlines = new Inlines(out, paragraphs, bookmarks, parts, reader, page.fields());
		tables = new TableWriter(out, this, inlines);
		badges = new BadgeWriter(out, this);
	}

	/** The part; can be asked for once. */
	byte[] write() {
		out.open("w:body");
		if (page.isDeck() || Dom.is(page.body(), "landscape")) {
			sheet = Sheet.LANDSCAPE;
		}
		children(page.content(), Flow.of(sheet));
		sheet.write(out);
		out.close();
		return out.finish();
	}

	/** Writes an element as one paragraph. */
	void paragraph(Element element, Flow flow, boolean withNext) {
		inlines.endParagraph();
		if (withNext) {
			paragraphs.openWithNext(flow, flow.style());
		}
		inline(element, flow);
		inlines.endParagraph();
	}

	/** Writes what is in a cell, which Word wants to end with a paragraph; null is an empty one. */
	void cell(Element cell, Flow flow) {
		inlines.endParagraph();
		int before = out.paragraphs();
		if (cell != null) {
			children(cell, flow);
		}
		if (out.paragraphs() == before) {
			paragraphs.open(flow);
			inlines.endParagraph();
		}
	}

	/** Writes the children of an element; text between blocks becomes paragraphs of the flow. */
	private void children(Element parent, Flow flow) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element && isBlock(element)) {
				inlines.endParagraph();
				if (!Dom.isOffPaper(element)) {
					block(element, flow);
				}
			} else {
				inlines.write(child, flow, RunStyle.PLAIN);
			}
		}
		inlines.endParagraph();
	}

	private boolean isBlock(Element element) {
		return switch (element.getTagName()) {
		case "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "article", "main", "nav", "header", "footer", "aside", "form",
				"fieldset", "legend", "figure", "figcaption", "blockquote", "pre", "ul", "ol", "li", "dl", "dt", "dd", "table", "hr", "address" -> true;
		case "label" -> Dom.enclosing(element, "td").isEmpty() && !Dom.is((Element) element.getParentNode(), "choice");
		case "textarea", "input", "select" -> inlines.field(element) != null && !inlines.field(element).kind().isBox();
		default -> false;
		};
	}

	private void block(Element element, Flow flow) {
		if (turnBack && isLeaf(element)) {
			turnBack = false;
			turn(Sheet.PORTRAIT);
		}
		paragraphs.mark(element.getAttribute("id"));
		switch (element.getTagName()) {
		case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, flow);
		case "p" -> paragraph(element, flow.styled(style(element, flow)), Dom.is(element, "question"));
		case "legend" -> paragraph(element, flow.styled("Question"), true);
		case "label" -> paragraph(element, flow.styled(Dom.is(element, "inline") ? flow.style() : "FieldLabel"), true);
		case "figcaption" -> paragraph(element, flow.styled("Caption"), false);
		case "pre" -> paragraph(element, flow.styled("Preformatted"), false);
		case "ul" -> bulletedList(element, flow);
		case "ol" -> orderedList(element, flow);
		case "dl" -> terms(element, flow);
		case "dt" -> paragraph(element, flow.styled("Term"), true);
		case "dd" -> children(element, flow.indented(LABEL_WIDTH));
		case "blockquote" -> children(element, flow.styled("Quote").setOff());
		case "table" -> tables.write(element, flow);
		case "textarea", "input", "select" -> inlines.controls().writeBlock(inlines.field(element), flow);
		case "hr" -> { }
		default -> container(element, flow);
		}
	}

	/** Whether a block has content of its own, rather than other blocks. */
	private static boolean isLeaf(Element element) {
		return !element.getTagName().matches("div|section|article|nav|form|aside|header|footer|figure");
	}

	private void container(Element element, Flow flow) {
		if (Dom.is(element, "landscape") && !slides) {
			onLandscape(element);
		} else if (Dom.is(element, "slide")) {
			paragraphs.startPage();
			slides = true;
			children(element, flow.styled("Slide"));
		} else if (Dom.is(element, "inset") || Dom.is(element, "finding")) {
			children(element, flow.setOff());
		} else if (Dom.is(element, "choice")) {
			choice(element, flow.indented(BOX_WIDTH).styled("Choice"));
		} else if (Dom.is(element, "note")) {
			children(element, flow.styled(flow.inTable() ? "TableNote" : "Note"));
		} else {
			if (Dom.is(element, "chapter")) {
				paragraphs.startPage();
			}
			children(element, flow);
		}
	}

	/** Sections that ask for landscape follow one another on such sheets, each on a page of its own. */
	private void onLandscape(Element element) {
		if (sheet == Sheet.LANDSCAPE) {
			paragraphs.startPage();
		} else {
			turn(Sheet.LANDSCAPE);
		}
		turnBack = false;
		children(element, Flow.of(sheet));
		turnBack = true;
	}

	private void turn(Sheet to) {
		out.open("w:p").open("w:pPr").value("w:pStyle", "SectionEnd");
		sheet.write(out);
		out.close(2);
		sheet = to;
	}

	private void heading(Element heading, Flow flow) {
		int level = heading.getTagName().charAt(1) - '0';
		boolean title = level == 1 && !titled;
		titled |= title;
		boolean slide = level == 2 && flow.style().equals("Slide");
		paragraph(heading, flow.styled(title ? "Title" : slide ? "SlideTitle" : "Heading" + level), false);
	}

	private static String style(Element paragraph, Flow flow) {
		if (Dom.is(paragraph, "lead")) {
			return "Lead";
		}
		if (Dom.is(paragraph, "question")) {
			return "Question";
		}
		if (Dom.is(paragraph, "badge-name")) {
			return "Badge";
		}
		if (flow.style().equals(BadgeWriter.TEXT_STYLE)) {
			return flow.style();
		}
		if (Dom.is(paragraph, "note") || Dom.is(paragraph, "hint")) {
			return flow.inTable() ? "TableNote" : "Note";
		}
		return flow.style();
	}

	private void bulletedList(Element list, Flow flow) {
		if (Dom.is(list, "badges")) {
			badges.write(Dom.children(list), flow);
		} else {
			list(list, flow, numbering.bullets());
		}
	}

	/** Terms above their texts, or beside them where the page asks for it. */
	private void terms(Element list, Flow flow) {
		if (!Dom.is(list, "side-by-side")) {
			children(list, flow);
			return;
		}
		Flow beside = flow.indented(flow.listLevel() * Numbering.INDENT + TERM_WIDTH).styled("TermBeside");
		for (Element part : Dom.children(list)) {
			if (part.getTagName().equals("dt")) {
				inlines.endParagraph();
				inline(part, beside, TERM);
				inlines.tab();
			} else {
				children(part, beside);
			}
		}
	}

	/** Items that are small documents of their own. */
	private void plainItems(Element list, Flow flow) {
		for (Element item : Dom.children(list)) {
			paragraphs.mark(item.getAttribute("id"));
			children(item, flow);
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
			list(list, flow, numbering.numbered(start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1));
		}
	}

	private void list(Element list, Flow flow, int number) {
		boolean bullets = number == numbering.bullets();
		String style = flow.style().equals("Slide") ? "Slide" : flow.inTable() ? flow.style() : bullets ? "ListBullet" : "ListNumber";
		for (Element item : Dom.children(list)) {
			inlines.endParagraph();
			paragraphs.number(number, flow.listLevel());
			paragraphs.mark(item.getAttribute("id"));
			children(item, flow.inList(style));
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
			children(item, flow);
			return;
		}
		inlines.write(parts.get(0), flow, RunStyle.PLAIN);
		List<Element> blocks = Dom.children(text);
		if (!blocks.isEmpty() && blocks.get(0).getTagName().equals("p")) {
			inline(blocks.get(0), flow);
			inlines.endParagraph();
			for (Element block : blocks.subList(1, blocks.size())) {
				block(block, flow);
			}
		} else {
			children(text, flow);
		}
	}

	private void choice(Element choice, Flow flow) {
		paragraphs.open(flow);
		for (Element part : Dom.children(choice)) {
			inlines.write(part, flow, RunStyle.PLAIN);
			Field field = inlines.field(part);
			if (field != null && field.kind().isBox()) {
				inlines.tab();
			}
		}
		inlines.endParagraph();
	}

	private void inline(Element element, Flow flow) {
		inline(element, flow, RunStyle.PLAIN);
	}

	private void inline(Element element, Flow flow, RunStyle style) {
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			inlines.write(child, flow, style);
		}
	}
}
