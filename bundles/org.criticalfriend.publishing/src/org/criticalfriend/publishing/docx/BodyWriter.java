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

	private final Page page;
	private final Wml out = new Wml("w:document");
	private final Paragraphs paragraphs;
	private final Inlines inlines;
	private final TableWriter tables;
	private final ListWriter lists;
	private Sheet sheet = Sheet.PORTRAIT;
	private boolean titled;
	private boolean slides;
	private boolean turnBack;

	BodyWriter(Page page, DocxPackage parts, Numbering numbering, PictureReader reader) {
		this.page = page;
		Bookmarks bookmarks = new Bookmarks(page.body());
		paragraphs = new Paragraphs(out, bookmarks);
		inlines = new Inlines(out, paragraphs, bookmarks, parts, reader, page.fields());
		tables = new TableWriter(out, this, inlines);
		lists = new ListWriter(out, this, numbering, paragraphs, inlines);
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
		inline(element, flow, RunStyle.PLAIN);
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
	void children(Element parent, Flow flow) {
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

	/** Writes one block. */
	void block(Element element, Flow flow) {
		if (turnBack && isLeaf(element)) {
			turnBack = false;
			turn(Sheet.PORTRAIT);
		}
		paragraphs.mark(element.getAttribute("id"));
		switch (element.getTagName()) {
		case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, flow);
		case "p" -> paragraph(element, placed(flow, style(element, flow)), Dom.is(element, "question"));
		case "legend" -> paragraph(element, flow.styled("Question"), true);
		case "label" -> paragraph(element, flow.styled(Dom.is(element, "inline") ? flow.style() : "FieldLabel"), true);
		case "figcaption" -> paragraph(element, flow.styled("Caption"), false);
		case "pre" -> paragraph(element, flow.styled("Preformatted"), false);
		case "ul", "ol", "dl" -> lists.write(element, flow);
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

	/** The styles of lists bring their indent with them; a paragraph of another style within an item stands under the item's text. */
	private Flow placed(Flow flow, String style) {
		boolean other = flow.listLevel() > 0 && !flow.inTable() && !style.equals(flow.style()) && !paragraphs.owed();
		return (other ? flow.indented(flow.listLevel() * Numbering.INDENT) : flow).styled(style);
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

	/** Writes what is in an element into the open paragraph, or into a new one of the flow. */
	void inline(Element element, Flow flow, RunStyle style) {
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			inlines.write(child, flow, style);
		}
	}
}
