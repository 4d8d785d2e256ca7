package org.criticalfriend.publishing.docx;

import org.criticalfriend.publishing.page.Page;

/** What stands at the top and the foot of every page. */
final class RunningText {

	private final Page page;

	RunningText(Page page) {
		this.page = page;
	}

	/** The title of the document. */
	byte[] header() {
		Wml out = new Wml("w:hdr");
		out.open("w:p").open("w:pPr").value("w:pStyle", "Header").close();
		out.open("w:r").text(page.title()).close(2);
		return out.finish();
	}

	/** What the page says of itself at its foot, and the number of the page. */
	byte[] footer() {
		Wml out = new Wml("w:ftr");
		out.open("w:p").open("w:pPr").value("w:pStyle", "Footer");
		out.open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", String.valueOf((page.isDeck() ? Sheet.LANDSCAPE : Sheet.PORTRAIT).textWidth())).close(2);
		out.open("w:r").text(page.colophon()).close();
		out.open("w:r").empty("w:tab").close();
		out.open("w:r").text("Page ").close();
		out.instruction("PAGE");
		out.open("w:r").text(" of ").close();
		out.instruction("NUMPAGES");
		out.close();
		return out.finish();
	}
}
