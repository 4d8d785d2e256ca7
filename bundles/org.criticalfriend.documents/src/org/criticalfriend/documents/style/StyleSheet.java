package org.criticalfriend.documents.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.criticalfriend.methodology.Methodology;

/** The style sheet that every page carries with it, so that a page is one file that can be sent. */
public class StyleSheet {

	private final String css;

	public StyleSheet() {
		try (InputStream in = StyleSheet.class.getResourceAsStream("document.css")) {
			css = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The style sheet for the documents of a methodology. */
	public String styleSheet(Methodology methodology) {
		return css;
	}
}
