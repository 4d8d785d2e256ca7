package org.criticalfriend.publishing.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** Liberation Sans, as wide as Arial, read once for all documents. */
final class Typeface {

	private static final String FAMILY = "Liberation Sans";

	private final byte[] regular = Resources.bytes("/liberation/LiberationSans-Regular.ttf");
	private final byte[] bold = Resources.bytes("/liberation/LiberationSans-Bold.ttf");
	private final byte[] italic = Resources.bytes("/liberation/LiberationSans-Italic.ttf");
	private final byte[] boldItalic = Resources.bytes("/liberation/LiberationSans-BoldItalic.ttf");

	private COSDictionary forFields;

	/** Offers the font to a renderer, which embeds of it what the document uses. */
	void useIn(PdfRendererBuilder builder, PDDocument pdf) {
		builder.useFont(new EmbeddedFont(pdf, regular), FAMILY, 400, FontStyle.NORMAL, true);
		builder.useFont(new EmbeddedFont(pdf, bold), FAMILY, 700, FontStyle.NORMAL, true);
		builder.useFont(new EmbeddedFont(pdf, italic), FAMILY, 400, FontStyle.ITALIC, true);
		builder.useFont(new EmbeddedFont(pdf, boldItalic), FAMILY, 700, FontStyle.ITALIC, true);
	}

	/** The whole font, so that any text of western languages can be typed into a field. Its file is compressed once for all documents. */
	synchronized PDFont forFields(PDDocument pdf) throws IOException {
		if (forFields == null) {
			forFields = PDTrueTypeFont.load(new PDDocument(), new ByteArrayInputStream(regular), WinAnsiEncoding.INSTANCE).getCOSObject();
		}
		return new PDTrueTypeFont(new Copying(pdf).cloneForNewDocument(forFields));
	}

	/** Takes over what was made for another document. */
	private static final class Copying extends PDFCloneUtility {

		Copying(PDDocument target) {
			super(target);
		}
	}
}
