package org.criticalfriend.editing.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;

import org.criticalfriend.publishing.format.Format;

/** A page that is to become a file. */
record Conversion(String name, String page, Format format) implements Callable<Conversion.Made> {

	record Made(String file, byte[] content) {
	}

	String file() {
		return name + "." + format.extension();
	}

	/** How long the page is, in characters: about what the conversion costs. */
	int length() {
		return page.length();
	}

	@Override
	public Made call() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(page, out);
		return new Made(file(), out.toByteArray());
	}
}
