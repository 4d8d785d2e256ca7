package org.criticalfriend.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.criticalfriend.publishing.docx.DocxFormat;
import org.criticalfriend.publishing.format.Format;
import org.criticalfriend.publishing.format.HtmlFormat;
import org.criticalfriend.publishing.pdf.PdfFormat;
import org.criticalfriend.publishing.picture.PictureReader;

/** The formats that documents can be had in. None is loaded before it is asked for; all share the pictures they draw. */
public final class Formats {

	private final Map<String, Supplier<Format>> byName = new LinkedHashMap<>();

	public Formats() {
		PictureReader pictures = new PictureReader();
		byName.put("html", HtmlFormat::new);
		byName.put("docx", () -> new DocxFormat(pictures));
		byName.put("pdf", () -> new PdfFormat(pictures));
	}

	/** The format of this name, in lower case, if there is one. What it holds, such as fonts, serves all pages written with it. */
	public Optional<Format> named(String name) {
		return Optional.ofNullable(byName.get(name)).map(Supplier::get);
	}

	/** The names of all formats, in the order in which to offer them. */
	public List<String> names() {
		return List.copyOf(byName.keySet());
	}
}
