package org.criticalfriend.publishing.pdf;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.criticalfriend.publishing.format.Format;
import org.criticalfriend.publishing.page.Page;
import org.criticalfriend.publishing.picture.PictureReader;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * Pages as PDF for print and for assistive technology: tagged as PDF/UA-1 (ISO 14289-1) asks, with fonts embedded, bookmarks for
 * headings, and fields that can be filled in.
 */
public final class PdfFormat implements Format {

	private final Typeface typeface = new Typeface();
	private final PictureReader pictures;
	private final String styleSheet = Resources.text("print.css");

	/** A format whose pictures this reader draws. */
	public PdfFormat(PictureReader pictures) {
		this.pictures = pictures;
		XRLog.setLoggingEnabled(false);
	}

	@Override
	public String name() {
		return "pdf";
	}

	@Override
	public String extension() {
		return "pdf";
	}

	@Override
	public void write(String xhtml, OutputStream out) throws IOException {
		Page page = Page.of(xhtml);
		PrintPage print = new PrintPage(page, styleSheet, pictures);
		try (PDDocument pdf = new PDDocument()) {
			render(print, pdf);
			new RepeatedHeads(pdf).becomeArtifacts();
			new FormFields(pdf, typeface).add(print.fields());
			new DocumentProperties(page).applyTo(pdf);
			pdf.save(out);
		}
	}

	private void render(PrintPage print, PDDocument pdf) throws IOException {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePDDocument(pdf);
		builder.usePdfUaAccessibility(true);
		builder.useUriResolver((base, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null);
		builder.useObjectDrawerFactory(new Room());
		builder.withProducer("Critical Friend");
		builder.withW3cDocument(print.document(), "");
		typeface.useIn(builder, pdf);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.createPDFKeepOpen();
		}
	}
}
