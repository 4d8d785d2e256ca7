package org.criticalfriend.publishing.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

import org.criticalfriend.publishing.page.Dom;
import org.criticalfriend.publishing.page.Page;
import org.w3c.dom.Element;

/** Bookmarks for the headings of a page, nested by their levels, as the renderer reads them from the head of the page. */
final class PdfBookmarks {

	private record Open(int level, Element bookmark) {
	}

	private final Page page;
	private final Deque<Open> open = new ArrayDeque<>();
	private int number;

	PdfBookmarks(Page page) {
		this.page = page;
	}

	void add() {
		Element all = page.document().createElement("bookmarks");
		open.push(new Open(0, all));
		addFrom(page.content());
		page.head().appendChild(all);
	}

	private void addFrom(Element parent) {
		for (Element child : Dom.children(parent)) {
			if (child.getTagName().matches("h[1-6]")) {
				add(child, child.getTagName().charAt(1) - '0');
			} else {
				addFrom(child);
			}
		}
	}

	private void add(Element heading, int level) {
		if (heading.getAttribute("id").isEmpty()) {
			heading.setAttribute("id", "heading--" + ++number);
		}
		Element bookmark = page.document().createElement("bookmark");
		bookmark.setAttribute("name", Dom.text(heading));
		bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
		while (open.peek().level() >= level) {
			open.pop();
		}
		open.peek().bookmark().appendChild(bookmark);
		open.push(new Open(level, bookmark));
	}
}
