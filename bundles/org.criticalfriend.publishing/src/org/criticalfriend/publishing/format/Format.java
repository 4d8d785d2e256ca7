package org.criticalfriend.publishing.format;

import java.io.IOException;
import java.io.OutputStream;

import org.criticalfriend.publishing.page.PageException;

/** A file format that documents can be had in. The same page gives the same bytes; instances can be used by many threads. */
public interface Format {

	/** What the format is called on the command line, in lower case: "docx". */
	String name();

	/** How its files end, without the dot. */
	String extension();

	/**
	 * Writes a page in this format. The stream is not closed.
	 *
	 * @param xhtml a whole page, well-formed
	 * @throws PageException if the page is not well-formed
	 * @throws IOException if the stream cannot be written to
	 */
	void write(String xhtml, OutputStream out) throws IOException;
}
