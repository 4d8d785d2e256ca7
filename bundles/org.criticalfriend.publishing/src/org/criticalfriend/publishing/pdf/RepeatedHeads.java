package org.criticalfriend.publishing.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Heads of tables are painted again on every page. Who listens to the document should hear each only once, so what is painted on the
 * pages after the first becomes an artifact, as ISO 14289-1, 7.1, says of content without meaning of its own.
 */
final class RepeatedHeads {

	private final PDDocument pdf;
	private final Map<COSDictionary, Set<Integer>> repeated = new LinkedHashMap<>();

	RepeatedHeads(PDDocument pdf) {
		this.pdf = pdf;
	}

	void becomeArtifacts() throws IOException {
		findIn(pdf.getDocumentCatalog().getStructureTreeRoot());
		for (PDPage page : pdf.getPages()) {
			Set<Integer> contents = repeated.get(page.getCOSObject());
			if (contents != null) {
				rewrite(page, contents);
			}
		}
	}

	private void findIn(PDStructureNode node) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if (element.getStructureType().equals("TH") && element.getParent() instanceof PDStructureElement row
						&& row.getParent() instanceof PDStructureElement part && part.getStructureType().equals("THead")) {
					keepFirst(element.getCOSObject(), new COSDictionary[1], page(element.getCOSObject(), null));
				} else {
					findIn(element);
				}
			}
		}
	}

	/** Takes out of an element what is not on the page that its first content is on. */
	private void keepFirst(COSDictionary element, COSDictionary[] first, COSDictionary inherited) {
		COSDictionary page = page(element, inherited);
		COSBase kids = element.getDictionaryObject(COSName.K);
		COSArray all = kids instanceof COSArray array ? array : new COSArray(kids == null ? List.of() : List.of(kids));
		COSArray kept = new COSArray();
		for (int i = 0; i < all.size(); i++) {
			COSBase kid = all.getObject(i);
			if (kid instanceof COSInteger number) {
				keepOrRepeat(number, number.intValue(), page, first, kept);
			} else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
				keepOrRepeat(reference, reference.getInt(COSName.MCID), page(reference, page), first, kept);
			} else {
				if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
					keepFirst(child, first, page);
				}
				kept.add(all.get(i));
			}
		}
		element.setItem(COSName.K, kept);
	}

	private void keepOrRepeat(COSBase kid, int content, COSDictionary page, COSDictionary[] first, COSArray kept) {
		first[0] = first[0] == null ? page : first[0];
		if (first[0] == page) {
			kept.add(kid);
		} else {
			repeated.computeIfAbsent(page, each -> new HashSet<>()).add(content);
		}
	}

	private static COSDictionary page(COSDictionary element, COSDictionary inherited) {
		COSDictionary own = element.getCOSDictionary(COSName.PG);
		return own == null ? inherited : own;
	}

	/** Marks contents of a page as artifacts. */
	private void rewrite(PDPage page, Set<Integer> contents) throws IOException {
		List<Object> tokens = new PDFStreamParser(page).parse();
		for (int i = 2; i < tokens.size(); i++) {
			if (tokens.get(i) instanceof Operator operator && operator.getName().equals("BDC")
					&& tokens.get(i - 1) instanceof COSDictionary properties && contents.contains(properties.getInt(COSName.MCID))) {
				tokens.set(i - 2, COSName.ARTIFACT);
				tokens.set(i - 1, new COSDictionary());
			}
		}
		PDStream stream = new PDStream(pdf);
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			new ContentStreamWriter(out).writeTokens(tokens);
		}
		page.setContents(stream);
	}
}
