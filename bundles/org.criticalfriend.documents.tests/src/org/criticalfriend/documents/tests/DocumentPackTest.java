package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.criticalfriend.documents.pack.DocumentPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentPackTest {

	private static final String SMALL = "methodology M \"Small review\" version \"2\" party Host \"Council\" form Visit \"Visit record\" by Host "
			+ "{ row V-1 \"What did you see?\" text } chapter 1 About \"About\" { \"Hello.\" }";

	@TempDir
	Path folder;

	@Test
	void theDomesticAbuseMethodologyHasItsDocuments() throws Exception {
		assertEquals(
				List.of("audit-validation-form", "case-record", "effectiveness-workshop", "feedback-letter", "feedback-slides", "health-check-grid",
						"host-checklist", "manual", "observation-schedule", "on-site-programme", "stage-timeline"),
				DocumentPack.of(Models.load(Models.repository().resolve("models/domestic-abuse.methodology"))).names());
	}

	@Test
	void theTemplatesAreFreeOfMessages() {
		assertEquals(List.of(), DocumentPack.checkTemplates());
	}

	@Test
	void aMethodologyHasOnlyTheDocumentsItHasContentFor() throws Exception {
		assertEquals(List.of("manual", "visit"), pack().names());
	}

	@Test
	void writesAllPages() throws Exception {
		Path out = folder.resolve("out");
		assertEquals(List.of(out.resolve("manual.html"), out.resolve("visit.html")), pack().writeInto(out, List.of()));
		assertTrue(Files.readString(out.resolve("visit.html")).contains("What did you see?"));
	}

	@Test
	void writesOnlyTheWantedPagesAndLeavesOtherFiles() throws Exception {
		Path out = Files.createDirectory(folder.resolve("out"));
		Files.writeString(out.resolve("notes.txt"), "mine");
		Files.writeString(out.resolve("manual.html"), "old");
		pack().writeInto(out, List.of("visit"));
		assertEquals("mine", Files.readString(out.resolve("notes.txt")));
		assertEquals("old", Files.readString(out.resolve("manual.html")));
		assertTrue(Files.exists(out.resolve("visit.html")));
	}

	@Test
	void aFolderThatCannotTakeOnePageIsLeftAsItWas() throws Exception {
		Path out = Files.createDirectory(folder.resolve("out"));
		Files.writeString(out.resolve("manual.html"), "old");
		Files.createDirectory(out.resolve("visit.html"));
		assertThrows(RuntimeException.class, () -> pack().writeInto(out, List.of()));
		assertEquals("old", Files.readString(out.resolve("manual.html")));
		assertFalse(leftovers(), "nothing is left beside the folder");
	}

	@Test
	void theSameMethodologyGivesTheSameBytes() throws Exception {
		assertEquals(pack().page("manual"), pack().page("manual"));
	}

	private DocumentPack pack() throws IOException {
		return DocumentPack.of(Models.parse(Files.createTempDirectory(folder, "model"), SMALL));
	}

	private boolean leftovers() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.anyMatch(file -> file.getFileName().toString().startsWith(".out"));
		}
	}
}
