package org.criticalfriend.publishing.pdf;

import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.criticalfriend.publishing.page.Page;

/** Title and language of a document, and nothing that differs between two runs: no time, no random id. */
final class DocumentProperties {

	private final String title;
	private final String language;

	DocumentProperties(Page page) {
		title = page.title();
		language = page.language();
	}

	void applyTo(PDDocument pdf) throws IOException {
		PDDocumentInformation information = pdf.getDocumentInformation();
		information.setTitle(title);
		information.getCOSObject().removeItem(COSName.CREATION_DATE);
		information.getCOSObject().removeItem(COSName.MOD_DATE);
		PDDocumentCatalog catalog = pdf.getDocumentCatalog();
		catalog.setLanguage(language);
		PDViewerPreferences preferences = catalog.getViewerPreferences() == null
				? new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary()) : catalog.getViewerPreferences();
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
		pdf.setDocumentId((long) title.hashCode());
	}
}
