package org.criticalfriend.publishing.pdf;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.criticalfriend.publishing.page.Dom;
import org.criticalfriend.publishing.page.Field;
import org.criticalfriend.publishing.page.FieldKind;
import org.criticalfriend.publishing.page.Page;
import org.criticalfriend.publishing.picture.Picture;
import org.criticalfriend.publishing.picture.PictureReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page made ready for paper: with the style sheet for print, and with marked room where a field will be. */
final class PrintPage {

	/** How the alternative text of room for a field starts; the field's place in the list of fields follows. */
	static final String ROOM = "field ";

	/** What a line of text in a field takes up, in millimetres. */
	private static final double LINE_HEIGHT = 5.5;

	private final Page page;
	private final List<Field> fields;

	/** Takes the page over: its tree is changed. */
	PrintPage(Page page, String styleSheet, PictureReader pictures) {
		this.page = page;
		fields = page.fields();
		dropStyles(page.document().getDocumentElement());
		drop(page.body());
		moveColophonToFront();
		addStyle(styleSheet);
		for (int i = 0; i < fields.size(); i++) {
			makeRoom(fields.get(i), i);
		}
		List<Element> drawings = Dom.descendants(page.content(), "svg");
		List<Element> images = Dom.descendants(page.content(), "img");
		Stream.of(drawings, images).flatMap(List::stream).forEach(each -> replace(each, pictures.read(each)));
		breakAfterCaptions();
		nameLinks();
		new PdfBookmarks(page).add();
		if (page.isDeck()) {
			page.body().setAttribute("class", "deck");
		}
	}

	Document document() {
		return page.document();
	}

	/** The fields for which there is room, in order. */
	List<Field> fields() {
		return fields;
	}

	private static void dropStyles(Element root) {
		Dom.descendants(root, "style").forEach(style -> style.getParentNode().removeChild(style));
	}

	private static void drop(Element parent) {
		for (Element child : Dom.children(parent)) {
			if (Dom.isOffPaper(child)) {
				parent.removeChild(child);
			} else {
				drop(child);
			}
		}
	}

	/** What stands on every page is taken from before the first. */
	private void moveColophonToFront() {
		for (Element child : Dom.children(page.body())) {
			if (Dom.is(child, "colophon")) {
				page.body().insertBefore(child, page.body().getFirstChild());
			}
		}
	}

	private void addStyle(String styleSheet) {
		Document document = page.document();
		Element style = document.createElement("style");
		style.appendChild(document.createTextNode(styleSheet));
		page.head().appendChild(style);
	}

	private void makeRoom(Field field, int index) {
		Element room = page.document().createElement("object");
		room.setAttribute("alt", ROOM + index);
		room.setAttribute("class", styleClass(field.kind()));
		if (!field.kind().isBox()) {
			double lines = Math.max(field.rows(), 1);
			room.setAttribute("style", String.format(Locale.ROOT, "height: %.1fmm", lines * LINE_HEIGHT + 1.5));
		}
		field.control().getParentNode().replaceChild(room, field.control());
	}

	private static String styleClass(FieldKind kind) {
		return switch (kind) {
		case TICK -> "box";
		case OPTION -> "box round";
		case DATE -> "entry date";
		case NUMBER -> "entry number";
		default -> "entry";
		};
	}

	private void replace(Element element, Picture picture) {
		Element replacement = page.document().createElement(picture.png() == null ? "span" : "img");
		if (picture.png() == null) {
			replacement.setTextContent("[" + picture.description() + "]");
		} else {
			replacement.setAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()));
			replacement.setAttribute("alt", picture.description());
			replacement.setAttribute("style", "width: " + picture.width() + "px; height: " + picture.height() + "px");
		}
		element.getParentNode().replaceChild(replacement, element);
	}

	/** The small line above a heading is part of it; as a block of its own it would be tagged after the rest. */
	private void breakAfterCaptions() {
		for (Element caption : Dom.descendants(page.content(), "span")) {
			if (Dom.is(caption, "caption")) {
				caption.getParentNode().insertBefore(page.document().createElement("br"), caption.getNextSibling());
			}
		}
	}

	/** A link has to say in words where it leads. */
	private void nameLinks() {
		for (Element link : Dom.descendants(page.body(), "a")) {
			if (link.getAttribute("title").isEmpty()) {
				link.setAttribute("title", Dom.text(link));
			}
		}
	}
}
