package org.criticalfriend.publishing.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.criticalfriend.publishing.format.Format;
import org.criticalfriend.publishing.page.Page;
import org.criticalfriend.publishing.picture.PictureReader;

/**
 * Pages as Word documents: with styles, real lists, table heads that repeat, and a content control for every field, whose tag is the
 * field's name on the page.
 */
public final class DocxFormat implements Format {

	private final byte[] styles = resource("styles.xml");
	private final byte[] settings = resource("settings.xml");
	private final PictureReader pictures;

	/** A format whose pictures this reader draws. */
	public DocxFormat(PictureReader pictures) {
		this.pictures = pictures;
	}

	@Override
	public String name() {
		return "docx";
	}

	@Override
	public String extension() {
		return "docx";
	}

	@Override
	public void write(String xhtml, OutputStream out) throws IOException {
		Page page = Page.of(xhtml);
		DocxPackage file = new DocxPackage();
		Numbering numbering = new Numbering();
		byte[] document = new BodyWriter(page, file, numbering, pictures).write();
		RunningText running = new RunningText(page);
		file.write(page, Map.of("document", document, "styles", styles, "settings", settings, "numbering", numbering.toPart(),
				"header", running.header(), "footer", running.footer()), out);
	}

	private static byte[] resource(String name) {
		try (InputStream in = DocxFormat.class.getResourceAsStream(name)) {
			return in.readAllBytes();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
