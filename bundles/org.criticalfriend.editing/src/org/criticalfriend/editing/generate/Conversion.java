package org.criticalfriend.editing.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.criticalfriend.publishing.format.Format;

/**
 * A file that is to be made.
 *
 * @param length  about what it costs: the characters of a page; 0 for small files
 * @param content makes it
 */
record Conversion(String file, int length, Callable<byte[]> content) implements Callable<Conversion.Made> {

	record Made(String file, byte[] content) {
	}

	/** A page in a format. */
	static Conversion of(String name, String page, Format format) {
		return new Conversion(name + "." + format.extension(), page.length(), () -> written(page, format));
	}

	/** A file that has a format of its own. */
	static Conversion of(String file, Supplier<byte[]> content) {
		return new Conversion(file, 0, content::get);
	}

	private static byte[] written(String page, Format format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(page, out);
		return out.toByteArray();
	}

	@Override
	public Made call() throws Exception {
		return new Made(file, content.call());
	}
}
