package org.criticalfriend.publishing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that come with this bundle. */
final class Resources {

	private Resources() {
	}

	static byte[] bytes(String name) {
		try (InputStream in = Resources.class.getResourceAsStream(name)) {
			return in.readAllBytes();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	static String text(String name) {
		return new String(bytes(name), StandardCharsets.UTF_8);
	}
}
