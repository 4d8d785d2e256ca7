package org.criticalfriend.cli.reviews;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;

import org.criticalfriend.publishing.format.Format;

/** A page that is to become a file. */
record Conversion(String name, String page, Format format) implements Callable<byte[]> {

	/** The name of the file, with its ending. */
	String file() {
		return name + "." + format.extension();
	}

	/** How long the page is, in characters: about what the conversion costs. */
	int length() {
		return page.length();
	}

	@Override
	public byte[] call() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(page, out);
		return out.toByteArray();
	}
}
