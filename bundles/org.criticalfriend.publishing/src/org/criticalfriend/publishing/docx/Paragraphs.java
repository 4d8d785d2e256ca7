package org.criticalfriend.publishing.docx;

import java.util.ArrayList;
import java.util.List;

/** Opens and closes paragraphs, and gives the next one what has been announced for it: a bookmark, a number, a new page. */
final class Paragraphs {

	private final Wml out;
	private final Bookmarks bookmarks;
	private final List<String> waiting = new ArrayList<>();
	private int list;
	private int level;
	private boolean newPage;
	private boolean open;

	Paragraphs(Wml out, Bookmarks bookmarks) {
		this.out = out;
		this.bookmarks = bookmarks;
	}

	/** The next paragraph is the target of links to an id. */
	void mark(String id) {
		String name = id.isEmpty() ? null : bookmarks.name(id);
		if (name != null) {
			waiting.add(name);
		}
	}

	/** The next paragraph is an item of a list. */
	void number(int ofList, int atLevel) {
		list = ofList;
		level = atLevel;
	}

	/** The next paragraph starts on a new page. */
	void startPage() {
		newPage = true;
	}

	/** Whether what has been announced still waits for a paragraph. */
	boolean owed() {
		return list > 0 || !waiting.isEmpty();
	}

	/** Opens a paragraph if none is open. */
	void open(Flow flow) {
		open(flow, flow.style(), false);
	}

	/** Opens a paragraph that stays with the one after it. */
	void openWithNext(Flow flow, String style) {
		open(flow, style, true);
	}

	void close() {
		if (open) {
			out.close();
			open = false;
		}
	}

	boolean isOpen() {
		return open;
	}

	private void open(Flow flow, String style, boolean withNext) {
		if (open) {
			return;
		}
		open = true;
		out.open("w:p").open("w:pPr").value("w:pStyle", style);
		if (withNext) {
			out.empty("w:keepNext");
		}
		if (newPage) {
			out.empty("w:pageBreakBefore");
			newPage = false;
		}
		if (list > 0) {
			out.open("w:numPr").value("w:ilvl", String.valueOf(Math.min(level, 8))).value("w:numId", String.valueOf(list)).close();
		}
		if (flow.inset()) {
			out.open("w:pBdr").empty("w:left", "w:val", "single", "w:sz", "36", "w:space", "10", "w:color", "B1B4B6").close();
		}
		indent(flow);
		out.close();
		list = 0;
		for (String name : waiting) {
			String number = bookmarks.nextNumber();
			out.empty("w:bookmarkStart", "w:id", number, "w:name", name).empty("w:bookmarkEnd", "w:id", number);
		}
		waiting.clear();
	}

	private void indent(Flow flow) {
		int left = flow.indent() + (list > 0 ? (level + 1) * Numbering.INDENT : 0);
		if (left == 0 || list > 0 && flow.indent() == 0) {
			return;
		}
		if (list > 0) {
			out.empty("w:ind", "w:left", String.valueOf(left), "w:hanging", String.valueOf(Numbering.INDENT));
		} else {
			out.empty("w:ind", "w:left", String.valueOf(left));
		}
	}
}
