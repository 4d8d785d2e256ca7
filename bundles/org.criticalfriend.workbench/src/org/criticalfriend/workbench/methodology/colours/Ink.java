package org.criticalfriend.workbench.methodology.colours;

import org.eclipse.swt.SWT;

/** What has a colour of its own in the editor. */
public enum Ink {

	/** Words of the language. */
	WORD(SWT.BOLD),
	/** Ids where they are given. */
	NAME(SWT.BOLD),
	/** Ids where something is referred to. */
	REFERENCE(SWT.NORMAL),
	/** Texts of documents. */
	TEXT(SWT.NORMAL),
	/** Placeholders in texts. */
	PLACEHOLDER(SWT.BOLD),
	/** Numbers and times of the day. */
	NUMBER(SWT.NORMAL),
	/** Comments. */
	COMMENT(SWT.ITALIC),
	/** Everything else. */
	PLAIN(SWT.NORMAL),
	/** The background of the text. */
	PAPER(SWT.NORMAL),
	/** The background of the line with the cursor. */
	CURRENT_LINE(SWT.NORMAL),
	/** Numbers of lines. */
	LINE_NUMBER(SWT.NORMAL),
	/** The frame around brackets that belong together. */
	BRACKET(SWT.NORMAL),
	/** Marks of errors. */
	ERROR(SWT.NORMAL),
	/** Marks of warnings. */
	WARNING(SWT.NORMAL),
	/** Marks of notes. */
	NOTE(SWT.NORMAL),
	/** Marks of words that may be misspelt. */
	SPELLING(SWT.NORMAL),
	/** The background of what was searched for. */
	MATCH(SWT.NORMAL);

	private final int style;

	Ink(int style) {
		this.style = style;
	}

	/** One of the styles of fonts of SWT. */
	public int style() {
		return style;
	}
}
