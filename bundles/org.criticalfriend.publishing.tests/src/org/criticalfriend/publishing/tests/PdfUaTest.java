package org.criticalfriend.publishing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.criticalfriend.documents.pack.DocumentPack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** veraPDF finds that PDF documents keep to PDF/UA-1, and would find it if one did not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfUaTest {

	private static final Path CHECKER = Documents.repository().resolve("releng/verapdf/target/lib");

	private static final List<String> METHODOLOGIES = List.of("domestic-abuse", "safeguarding-children");

	/** One of each kind: a letter with lists and appended forms, slides, a grid of badges, wide tables, charts, and a filled form. */
	private static final List<String> OF_REVIEW = List.of("feedback-letter", "feedback-slides", "badges", "timetable-on-site-programme", "coverage", "findings", "status",
			"analysis-effectiveness-workshop", "form-case-record-cr-01");
	private static final String REVIEW = "northmoor";
	private static final String RICH = """
			<p>See <a href="#w">below</a> or <a href="https://example.org/">elsewhere</a>.</p>
			<figure><svg aria-labelledby="w" width="640" height="40" viewBox="0 0 640 40"><rect width="300" height="24"></rect>
			<text x="310" y="20">3</text></svg><figcaption id="w">Three of twelve.</figcaption></figure>
			<ul class="badges"><li class="badge"><p class="badge-name">Ada Holt</p></li></ul>
			<form><label for="n">Name</label><input type="text" id="n" name="N" value="Swan" /><label for="t">Text</label>
			<textarea id="t" name="T">Łódź</textarea><label for="s">State</label><select id="s" name="S">
			<option value="new" selected="selected">New</option></select>
			<fieldset><legend>Afloat?</legend><div class="choice"><input type="radio" id="y" name="A" value="yes" checked="checked" />
			<label for="y">Yes</label></div></fieldset></form>""";

	private final Map<String, List<String>> failures = new TreeMap<>();

	/** veraPDF takes ten seconds to start, so it starts once. */
	@BeforeAll
	void checkAllFiles(@TempDir Path folder) throws Exception {
		for (String methodology : METHODOLOGIES) {
			DocumentPack pack = Documents.of(methodology);
			for (String name : pack.names()) {
				Files.write(folder.resolve(methodology + "-" + name + ".pdf"), Documents.as("pdf", pack.page(name)));
			}
		}
		for (String name : OF_REVIEW) {
			Files.write(folder.resolve(REVIEW + "-" + name + ".pdf"), Documents.as("pdf", Documents.ofReview(REVIEW).pages().get(name)));
		}
		Files.write(folder.resolve("rich.pdf"), Documents.as("pdf", Documents.page(RICH)));
		try (PDDocument pdf = PdfFile.of(Documents.page("<p>text</p>")).open()) {
			pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
			pdf.save(folder.resolve("broken.pdf").toFile());
		}
		check(folder);
	}

	@Test
	void allDocumentsOfTwoMethodologies() {
		Map<String, List<String>> found = new TreeMap<>(failures);
		found.keySet().removeAll(Set.of("rich.pdf", "broken.pdf"));
		found.keySet().removeIf(file -> file.startsWith(REVIEW));
		assertEquals(METHODOLOGIES.stream().mapToInt(each -> Documents.of(each).names().size()).sum(), found.size());
		found.values().removeIf(List::isEmpty);
		assertEquals(Map.of(), found);
	}

	@Test
	void lettersSlidesBadgesTablesChartsAndFilledFormsOfAReview() {
		Map<String, List<String>> found = new TreeMap<>(failures);
		found.keySet().removeIf(file -> !file.startsWith(REVIEW));
		assertEquals(OF_REVIEW.size(), found.size());
		found.values().removeIf(List::isEmpty);
		assertEquals(Map.of(), found);
	}

	@Test
	void aPageWithAChartLinksAndEnteredAnswers() {
		assertEquals(List.of(), failures.get("rich.pdf"));
	}

	@Test
	void whatIsMissingIsFound() {
		assertFalse(failures.get("broken.pdf").isEmpty());
	}

	/** Collects what veraPDF says of each file in a folder. */
	private void check(Path folder) throws IOException, InterruptedException {
		assumeTrue(Files.isDirectory(CHECKER), "veraPDF has not been fetched; build releng/verapdf");
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
				CHECKER + "/*", "org.verapdf.apps.GreenfieldCliWrapper", "--flavour", "ua1", "--format", "json"));
		try (Stream<Path> pdfs = Files.list(folder)) {
			pdfs.sorted().forEach(pdf -> command.add(pdf.toString()));
		}
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		assertTrue(output.startsWith("{\"report\""), () -> "veraPDF did not answer: " + output);
		for (JsonElement each : JsonParser.parseString(output).getAsJsonObject().getAsJsonObject("report").getAsJsonArray("jobs")) {
			JsonObject job = each.getAsJsonObject();
			String name = Path.of(job.getAsJsonObject("itemDetails").get("name").getAsString()).getFileName().toString();
			assertTrue(job.has("validationResult"), () -> "not checked: " + job);
			for (JsonElement result : job.getAsJsonArray("validationResult")) {
				List<String> found = failures.computeIfAbsent(name, file -> new ArrayList<>());
				for (JsonElement rule : result.getAsJsonObject().getAsJsonObject("details").getAsJsonArray("ruleSummaries")) {
					found.add(rule.getAsJsonObject().get("clause") + " " + rule.getAsJsonObject().get("description"));
				}
			}
		}
	}
}
