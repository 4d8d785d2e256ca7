package org.criticalfriend.publishing.page;

import java.io.IOException;

/** That a page is not well-formed; the message says where. */
public final class PageException extends IOException {

	private static final long serialVersionUID = 1;

	PageException(int line, int column, String what) {
		super("The page is not well-formed XHTML: line " + line + ", column " + column + ": " + what);
	}
}
