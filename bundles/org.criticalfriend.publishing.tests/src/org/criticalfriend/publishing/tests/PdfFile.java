package org.criticalfriend.publishing.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
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
}
