package org.criticalfriend.architecture.tests.bad.documents;

import org.jsoup.nodes.Document;

/** Touches a document library outside publishing. */
public class ReadsHtmlItself {

	public Document read(Document page) {
		return page;
	}
}
