package org.criticalfriend.publishing.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF made from a page holds. */
record PdfFile(byte[] bytes) {

	static PdfFile of(String page) throws IOException {
		return new PdfFile(Documents.as("pdf", page));
	}

	String text() throws IOException {
		try (PDDocument pdf = open()) {
			return new PDFTextStripper().getText(pdf);
		}
	}

	/** The document itself, to be closed by the caller. */
	PDDocument open() throws IOException {
		return Loader.loadPDF(bytes);
	}

	/** The full names of all fields that can be filled in. */
	List<String> fieldNames() throws IOException {
		try (PDDocument pdf = open()) {
			List<String> names = new ArrayList<>();
			for (PDField field : pdf.getDocumentCatalog().getAcroForm().getFieldTree()) {
				if (field.getFieldType() != null) {
					names.add(field.getFullyQualifiedName());
				}
			}
			return names;
		}
	}

	/** How wide the pictures of the first page are, in points. */
	List<Integer> widthsOfPictures() throws IOException {
		PictureWidths widths = new PictureWidths();
		try (PDDocument pdf = open()) {
			widths.processPage(pdf.getPage(0));
		}
		return widths.found;
	}

	/** Follows the transformations of a page and looks at them where pictures are painted. */
	private static final class PictureWidths extends PDFStreamEngine {

		private final List<Integer> found = new ArrayList<>();

		PictureWidths() {
			addOperator(new Save(this));
			addOperator(new Restore(this));
			addOperator(new Concatenate(this));
		}

		@Override
		protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
			if (operator.getName().equals("Do")) {
				found.add(Math.round(getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX()));
			}
			super.processOperator(operator, operands);
		}
	}
}
