package org.criticalfriend.publishing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.criticalfriend.publishing.structure.PdfStructure;
import org.junit.jupiter.api.Test;

/** What a page becomes in PDF. */
class PdfFormatTest {

	private static final String FORM = """
			<form><div class="field"><label for="n">Name</label><input type="text" id="n" name="B.Name" value="Swan" /></div>
			<div class="field"><label for="s">State</label><select id="s" name="B.State"><option value="">Choose</option>
			<option value="new">As new</option><option value="old" selected="selected">Old</option></select></div>
			<fieldset><legend>Afloat?</legend><div class="choices"><div class="choice"><input type="radio" id="y" name="B.Afloat" value="yes" checked="checked" />
			<label for="y">Yes</label></div><div class="choice"><input type="radio" id="o" name="B.Afloat" value="no" /><label for="o">No</label></div></div></fieldset>
			<fieldset><legend>Colours</legend><div class="choices"><div class="choice"><input type="checkbox" id="c1" name="B.Colour" value="red" />
			<label for="c1">Red</label></div></div></fieldset></form>""";

	@Test
	void everyFieldCanBeFilledInUnderItsName() throws IOException {
		assertEquals(List.of("B.Name", "B.State", "B.Afloat", "B.Colour.red"), PdfFile.of(Documents.page(FORM)).fieldNames());
	}

	@Test
	void fieldsSayWhatTheyAskAndHoldWhatIsEntered() throws IOException {
		try (PDDocument pdf = PdfFile.of(Documents.page(FORM)).open()) {
			assertEquals("Name", field(pdf, "B.Name").getAlternateFieldName());
			assertEquals("Swan", field(pdf, "B.Name").getValueAsString());
			assertEquals("[old]", field(pdf, "B.State").getValueAsString());
			assertEquals("yes", field(pdf, "B.Afloat").getValueAsString());
			assertEquals("Off", field(pdf, "B.Colour.red").getValueAsString());
		}
	}

	@Test
	void aFieldCanBeFilledInByAProgram() throws IOException {
		try (PDDocument pdf = PdfFile.of(Documents.page(FORM)).open()) {
			field(pdf, "B.Name").setValue("Heron");
			field(pdf, "B.Afloat").setValue("no");
			field(pdf, "B.Colour.red").setValue("red");
			assertEquals("Heron", field(pdf, "B.Name").getValueAsString());
			assertEquals("no", field(pdf, "B.Afloat").getValueAsString());
		}
	}

	@Test
	void textThatTheFontOfFieldsLacksIsKeptAsEntered() throws IOException {
		try (PDDocument pdf = PdfFile.of(Documents.page("<form><textarea name=\"T\" aria-label=\"T\">Łódź \u4E2D</textarea></form>")).open()) {
			assertEquals("Łódź \u4E2D", field(pdf, "T").getValueAsString());
		}
	}

	@Test
	void theHeadOfALongTableIsSeenOnEveryPageAndHeardOnce() throws IOException {
		PdfFile file = PdfFile.of(Documents.page("<table><thead><tr><th scope=\"col\">Berth</th></tr></thead><tbody>"
				+ "<tr><td>free</td></tr>".repeat(120) + "</tbody></table>"));
		try (PDDocument pdf = file.open()) {
			assertTrue(pdf.getNumberOfPages() > 1);
		}
		assertTrue(file.text().split("Berth").length > 2);
		assertEquals(List.of("Berth"), PdfStructure.of(file.bytes()).tables().get(0).head());
	}

	@Test
	void titleLanguageAndBookmarksAreThere() throws IOException {
		try (PDDocument pdf = PdfFile.of(Documents.page("<h2>Hull</h2><p>text</p>")).open()) {
			assertEquals("Boat record – Harbour review", pdf.getDocumentInformation().getTitle());
			assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
			assertNotNull(pdf.getDocumentCatalog().getDocumentOutline());
			assertEquals("Boat record", pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
			assertEquals("Hull", pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getFirstChild().getTitle());
		}
	}

	@Test
	void aSectionThatAsksForLandscapeGetsIt() throws IOException {
		try (PDDocument pdf = PdfFile.of(Documents.page("<p>before</p><section class=\"landscape\"><h2>Day 1</h2></section>")).open()) {
			PDRectangle last = pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox();
			assertTrue(pdf.getPage(0).getMediaBox().getWidth() < pdf.getPage(0).getMediaBox().getHeight());
			assertTrue(last.getWidth() > last.getHeight());
		}
	}

	@Test
	void aChartIsAsLargeAsOnThePage() throws IOException {
		PdfFile file = PdfFile.of(Documents.page("<p><svg width=\"96\" height=\"48\" viewBox=\"0 0 96 48\"><title>A bar</title><rect width=\"96\" height=\"48\"></rect></svg></p>"));
		assertEquals(List.of(72), file.widthsOfPictures());
	}

	@Test
	void hostileTextIsText() throws IOException {
		String text = PdfFile.of(Documents.page("<p>(a) Tj ET &lt;script&gt;alert(1)&lt;/script&gt; endstream ${x}</p>")).text();
		assertTrue(text.contains("(a) Tj ET <script>alert(1)</script> endstream ${x}"), text);
	}

	private static PDField field(PDDocument pdf, String name) {
		PDField field = pdf.getDocumentCatalog().getAcroForm().getField(name);
		assertNotNull(field, name);
		return field;
	}
}
