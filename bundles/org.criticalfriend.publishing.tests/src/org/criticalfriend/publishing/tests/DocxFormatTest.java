package org.criticalfriend.publishing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.criticalfriend.documents.pack.DocumentPack;
import org.criticalfriend.publishing.structure.DocxStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page becomes in Word. */
class DocxFormatTest {

	private static final String FORM = """
			<form><div class="field"><label for="n">Name</label><input type="text" id="n" name="B.Name" /></div>
			<div class="field"><label for="d">Launched</label><input type="date" id="d" name="B.Launched" value="2024-02-01" /></div>
			<div class="field"><label for="r">Repairs</label><textarea id="r" name="B.Repairs" rows="4">Keel
			Mast</textarea></div>
			<div class="field"><label for="s">State</label><select id="s" name="B.State"><option value="">Choose</option>
			<option value="new">As new</option><option value="old" selected="selected">Old</option></select></div>
			<fieldset><legend>Colours</legend><div class="choices"><div class="choice"><input type="checkbox" id="c1" name="B.Colour" value="red" />
			<label for="c1">Red</label></div><div class="choice"><input type="checkbox" id="c2" name="B.Colour" value="blue" checked="checked" />
			<label for="c2">Blue</label></div></div></fieldset></form>""";

	/** Boxes to tick are newer than the schema; their namespace is declared as one that older programs may ignore. */
	private static final Pattern EXTENSIONS = Pattern.compile("Ignorable@http://schemas.openxmlformats.org/markup-compatibility|checkbox@http://schemas.microsoft.com");

	@Test
	void everyFieldIsAContentControlWithItsNameAndLabel() throws IOException {
		DocxFile file = DocxFile.of(Documents.page(FORM));
		assertEquals(List.of("B.Name", "B.Launched", "B.Repairs", "B.State", "B.Colour.red", "B.Colour.blue"), file.all("<w:tag w:val=\"([^\"]*)\"/>"));
		assertEquals(List.of("Name", "Launched", "Repairs", "State", "Colours: Red", "Colours: Blue"), file.all("<w:alias w:val=\"([^\"]*)\"/>"));
		assertEquals(List.of("Choose:", "As new:new", "Old:old"),
				file.all("(w:displayText=\"[^\"]*\" w:value=\"[^\"]*\")").stream().map(each -> each.replaceAll("w:displayText=\"(.*)\" w:value=\"(.*)\"", "$1:$2")).toList());
		assertEquals(List.of("2024-02-01T00:00:00Z"), file.all("w:fullDate=\"([^\"]*)\""));
		assertEquals(List.of("0", "1"), file.all("<w14:checked w14:val=\"(.)\"/>"));
	}

	@Test
	void whatIsEnteredShowsAndWhatIsNotAsksForIt() throws IOException {
		DocxFile file = DocxFile.of(Documents.page(FORM));
		assertEquals(1, file.all("(<w:showingPlcHdr/>)").size());
		assertTrue(file.text().contains("Type here"));
		assertTrue(file.document().contains(">Keel</w:t><w:br/>"), file.document());
		assertTrue(file.text().contains("Old"));
	}

	@Test
	void headsOfTablesRepeatAndRowsStayWhole() throws IOException {
		DocxFile file = DocxFile.of(Documents.page("<table class=\"grid\"><caption>Boats</caption><thead><tr><th>Boat</th><th>Berth</th></tr></thead>"
				+ "<tbody><tr><td rowspan=\"2\">Swan</td><td>1</td></tr><tr><td>2</td></tr><tr><td colspan=\"2\">None</td></tr></tbody></table>"));
		assertEquals(1, file.all("(<w:tblHeader/>)").size());
		assertEquals(4, file.all("(<w:cantSplit/>)").size());
		assertEquals(List.of("restart", "continue"), file.all("<w:vMerge w:val=\"([^\"]*)\"/>"));
		assertEquals(List.of("2"), file.all("<w:gridSpan w:val=\"([^\"]*)\"/>"));
		assertEquals(List.of("ReviewGrid"), file.all("<w:tblStyle w:val=\"([^\"]*)\"/>"));
		assertEquals(9864, file.all("<w:gridCol w:w=\"(\\d+)\"/>").stream().mapToInt(Integer::parseInt).sum(), "columns fill the line");
	}

	@Test
	void numberedListsCountForThemselvesAndNest() throws IOException {
		DocxFile file = DocxFile.of(Documents.page("<ol><li>one<ul><li>within</li></ul></li></ol><p>between</p><ol><li>one again</li></ol>"));
		assertEquals(List.of("2", "1", "3"), file.all("<w:numId w:val=\"(\\d)\"/>"));
		assertEquals(List.of("0", "1", "0"), file.all("<w:ilvl w:val=\"(\\d)\"/>"));
	}

	@Test
	void aSectionThatAsksForLandscapeGetsIt() throws IOException {
		DocxFile file = DocxFile.of(Documents.page("<p>before</p><section class=\"landscape\"><h2>Day 1</h2></section>"
				+ "<section class=\"landscape\"><h2>Day 2</h2></section><p>after</p>"));
		assertEquals(List.of("portrait", "landscape", "portrait"), file.all("w:orient=\"([^\"]*)\""));
	}

	@Test
	void badgesHaveTheirSizeAndStandInTwos() throws IOException {
		String badge = "<li class=\"badge\"><p class=\"badge-name\">Ada Holt</p><p>Peer</p><p class=\"note\">Harbour</p></li>";
		DocxFile file = DocxFile.of(Documents.page("<ul class=\"badges\">" + badge.repeat(3) + "</ul>"));
		assertEquals(List.of("5102", "5102"), file.all("<w:gridCol w:w=\"(\\d+)\"/>"));
		assertEquals(List.of("3118", "3118"), file.all("<w:trHeight w:val=\"(\\d+)\" w:hRule=\"exact\"/>"));
		assertEquals(3, file.text().split("Ada Holt").length - 1);
		assertEquals(3, file.all("(<w:pStyle w:val=\"Badge\"/>)").size());
		assertEquals(List.of(), DocxStructure.of(Documents.as("docx", Documents.page("<ul class=\"badges\">" + badge + "</ul>"))).tables());
	}

	@Test
	void termsStandBesideTheirTextsWhereThePageAsksForIt() throws IOException {
		DocxFile file = DocxFile.of(Documents.page("<ol><li><p>Paint it</p><dl class=\"side-by-side\"><dt>Specific</dt><dd>the hull</dd><dt>Measurable</dt><dd>two coats</dd></dl></li></ol>"));
		assertTrue(file.text().contains("Specificthe hull\nMeasurabletwo coats\n"), file.text());
		assertEquals(2, file.all("(<w:tab/>)").size());
		assertEquals(2, file.all("(<w:pStyle w:val=\"TermBeside\"/>)").size());
		assertEquals(List.of(), file.all("(<w:pStyle w:val=\"Term\"/>)"));
	}

	@Test
	void aNoteWithinAnItemStandsUnderTheTextOfTheItem() throws IOException {
		DocxFile file = DocxFile.of(Documents.page("<ol><li><p>Paint it</p><p class=\"note\">Lead: Ada Holt</p></li></ol><p class=\"note\">after</p>"));
		assertEquals(List.of("<w:ind w:left=\"360\"/>", ""), file.all("<w:pStyle w:val=\"Note\"/>(<w:ind [^>]*/>|)"));
	}

	@Test
	void linksLeadWhereTheyDoOnThePage() throws IOException {
		DocxFile file = DocxFile.of(Documents.page("<p><a href=\"#hull\">See hull</a> <a href=\"https://example.org/?a=1&amp;b=2\">out</a>"
				+ " <a href=\"javascript:alert(1)\">no</a></p><h2 id=\"hull\">Hull</h2>"));
		assertEquals(file.all("w:anchor=\"([^\"]*)\""), file.all("<w:bookmarkStart [^>]*w:name=\"([^\"]*)\""));
		assertTrue(file.parts().get("word/_rels/document.xml.rels").contains("https://example.org/?a=1&amp;b=2"));
		assertFalse(file.parts().values().stream().anyMatch(part -> part.contains("javascript:")));
	}

	@Test
	void titleLanguageHeaderAndPageNumbersAreThere() throws IOException {
		DocxFile file = DocxFile.of(Documents.page("<p>text</p>"));
		assertTrue(file.parts().get("docProps/core.xml").contains("Boat record – Harbour review"));
		assertTrue(file.parts().get("word/styles.xml").contains("<w:lang w:val=\"en-GB\""));
		assertTrue(file.parts().get("word/header.xml").contains("Boat record – Harbour review"));
		assertTrue(file.parts().get("word/footer.xml").contains("NUMPAGES"));
	}

	@Test
	void chartsBecomePicturesThatSayWhatTheyShow() throws IOException {
		DocxFile file = DocxFile.of(Documents.page("<figure><svg aria-labelledby=\"w\" width=\"640\" height=\"40\" viewBox=\"0 0 640 40\">"
				+ "<rect width=\"300\" height=\"24\" fill=\"#144e73\"></rect></svg><figcaption id=\"w\">Three of twelve.</figcaption></figure>"));
		assertTrue(file.parts().get("word/media/picture1.png").contains("PNG"));
		assertEquals(List.of("Three of twelve."), file.all("<wp:docPr [^>]*descr=\"([^\"]*)\""));
	}

	@Test
	void hostileTextIsText() throws IOException {
		String hostile = "</w:t><w:br/> ${x} {{x}} &lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; \u202E \uD83D\uDEA2";
		DocxFile file = DocxFile.of(Documents.page("<p>" + hostile.replace("<", "&lt;").replace("/>", "/&gt;") + "</p>"));
		assertTrue(file.text().contains("</w:t><w:br/> ${x} {{x}} <script>alert(1)</script> ]]> \u202E \uD83D\uDEA2"), file.text());
	}

	@Test
	void whatIsForTheScreenOnlyIsLeftOut() throws IOException {
		DocxFile file = DocxFile.of(Documents.page("<div class=\"screen\"><button>Save</button></div><script>run()</script><p hidden=\"hidden\">no</p><p>yes</p>"));
		assertEquals("Boat record\nyes\n", file.text().strip() + "\n");
	}

	@ParameterizedTest
	@CsvSource({ "domestic-abuse,4", "safeguarding-children,4" })
	void everyDocumentKeepsToTheSchemaOfWord(String methodology, int atLeast) throws IOException {
		DocumentPack pack = Documents.of(methodology);
		List<String> errors = new ArrayList<>();
		for (String name : pack.names()) {
			errorsIn(Documents.as("docx", pack.page(name))).forEach(error -> errors.add(name + ": " + error));
		}
		assertEquals(List.of(), errors);
		assertTrue(pack.names().size() >= atLeast);
	}

	@Test
	void aPictureKeepsToTheSchemaOfWord() throws IOException {
		assertEquals(List.of(), errorsIn(Documents.as("docx", Documents.page("<p>A <svg width=\"9\" height=\"9\"></svg></p>"))));
	}

	private static List<String> errorsIn(byte[] docx) throws IOException {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(XWPFDocument.class.getClassLoader());
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			List<XmlError> errors = new ArrayList<>();
			document.getDocument().validate(new XmlOptions().setErrorListener(errors));
			return errors.stream().map(XmlError::getMessage).filter(message -> !EXTENSIONS.matcher(message).find()).distinct().toList();
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
