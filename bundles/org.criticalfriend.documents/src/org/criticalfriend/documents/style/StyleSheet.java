package org.criticalfriend.documents.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.criticalfriend.methodology.Methodology;

/** The style sheet and script that pages carry with them, so that a page is one file that can be sent and sent back. */
public class StyleSheet {

	private final String css = resource("document.css");
	private final String script = resource("form.js");

	/** The style sheet for the documents of a methodology. */
	public String styleSheet(Methodology methodology) {
		return css;
	}

	/** The script with which a filled form is saved, and follow-up questions shown when they apply. */
	public String formScript(Methodology methodology) {
		return script;
	}

	private static String resource(String name) {
		try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
