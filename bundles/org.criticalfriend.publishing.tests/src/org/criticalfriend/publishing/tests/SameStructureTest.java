package org.criticalfriend.publishing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.documents.pack.DocumentPack;
import org.criticalfriend.publishing.structure.DocxStructure;
import org.criticalfriend.publishing.structure.PageStructure;
import org.criticalfriend.publishing.structure.PdfStructure;
import org.criticalfriend.publishing.structure.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document has the same headings, tables and fields in every format. */
class SameStructureTest {

	@ParameterizedTest
	@ValueSource(strings = { "domestic-abuse", "safeguarding-children" })
	void allDocumentsOfAMethodology(String methodology) throws IOException {
		DocumentPack pack = Documents.of(methodology);
		List<String> differences = new ArrayList<>();
		int headings = 0;
		int tables = 0;
		int fields = 0;
		for (String name : pack.names()) {
			Structure page = PageStructure.of(pack.page(name));
			headings += page.headings().size();
			tables += page.tables().size();
			fields += page.fields().size();
			page.differences(DocxStructure.of(Documents.as("docx", pack.page(name)))).forEach(each -> differences.add(name + ".docx: " + each));
			page.differences(PdfStructure.of(Documents.as("pdf", pack.page(name)))).forEach(each -> differences.add(name + ".pdf: " + each));
		}
		assertEquals(List.of(), differences);
		assertTrue(headings > 100 && tables > 20 && fields > 100, headings + " headings, " + tables + " tables, " + fields + " fields");
	}

	@Test
	void everyKindOfDifferenceIsFound() throws IOException {
		String page = Documents.page("<h2>Hull</h2><table><thead><tr><th>Part</th></tr></thead><tbody><tr><td>Keel</td></tr></tbody></table>"
				+ "<form><textarea name=\"H.1\" aria-label=\"Hull\"></textarea></form>");
		Structure structure = PageStructure.of(page);
		assertEquals(List.of(), structure.differences(PageStructure.of(page)));
		assertEquals(1, structure.differences(PageStructure.of(page.replace("<h2>Hull</h2>", "<h3>Hull</h3>"))).size());
		assertEquals(1, structure.differences(PageStructure.of(page.replace("<th>Part", "<th>Piece"))).size());
		assertEquals(1, structure.differences(PageStructure.of(page.replace("</tbody>", "<tr><td>Mast</td></tr></tbody>"))).size());
		assertEquals(1, structure.differences(PageStructure.of(page.replace("H.1", "H.2"))).size());
		assertEquals(1, structure.differences(PageStructure.of(page.replace("<title>Boat", "<title>Ship"))).size());
	}
}
