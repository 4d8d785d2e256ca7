package org.criticalfriend.publishing.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a Word document as they are in the file. */
record DocxFile(Map<String, String> parts) {

	static DocxFile of(String page) throws IOException {
		Map<String, String> parts = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Documents.as("docx", page)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return new DocxFile(parts);
	}

	String document() {
		return parts.get("word/document.xml");
	}

	/** The text of all runs, with a line end after each paragraph. */
	String text() {
		return document().replace("</w:p>", "\n").replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
	}

	/** What a regular expression with one group finds in the document, in order. */
	List<String> all(String expression) {
		return Pattern.compile(expression).matcher(document()).results().map((MatchResult found) -> found.group(1)).toList();
	}
}
