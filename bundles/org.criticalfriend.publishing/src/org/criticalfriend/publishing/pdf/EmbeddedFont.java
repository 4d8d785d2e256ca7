package org.criticalfriend.publishing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;

/**
 * A font of one document, read when it is first needed. Ligatures are left out: PDFBox looks for them with new regular expressions
 * in every piece of text, which takes three quarters of all time.
 */
final class EmbeddedFont extends PDFontSupplier {

	private final PDDocument pdf;
	private final byte[] file;
	private PDFont font;

	EmbeddedFont(PDDocument pdf, byte[] file) {
		super(null);
		this.pdf = pdf;
		this.file = file;
	}

	@Override
	public PDFont supply() {
		if (font == null) {
			try {
				TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(file));
				outlines.setEnableGsub(false);
				font = PDType0Font.load(pdf, outlines, true);
			} catch (IOException unreadable) {
				throw new UncheckedIOException(unreadable);
			}
		}
		return font;
	}
}
