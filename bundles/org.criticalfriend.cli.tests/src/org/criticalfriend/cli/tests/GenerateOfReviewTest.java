package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code generate} on a review. */
class GenerateOfReviewTest {

	@TempDir
	Path room;

	private SmallReview review;
	private Path out;

	@BeforeEach
	void beginReview() throws IOException {
		review = SmallReview.in(room);
		out = room.resolve("out");
	}

	@Test
	void pagesAndCalendarsAreWrittenUnlessFormatsAreNamed() throws IOException {
		CommandRun run = CommandRun.of("generate", review.folder(), "--out", out).endsWith(0);
		assertTrue(run.lines().contains(out.resolve("calendar.ics").toString()), run.out());
		assertTrue(names().stream().allMatch(name -> name.endsWith(".html") || name.endsWith(".ics")), run.out());
	}

	@Test
	void everyFormatHasTheSameDocuments() throws IOException {
		CommandRun.of("generate", review.folder(), "--out", out, "--format", "html,docx,pdf").endsWith(0);
		assertEquals(withEnding("html"), withEnding("docx"));
		assertEquals(withEnding("html"), withEnding("pdf"));
		Path pdf = out.resolve(names().stream().filter(name -> name.endsWith(".pdf")).findFirst().orElseThrow());
		assertTrue(Files.readString(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
	}

	@Test
	void theSameReviewGivesTheSameFiles() throws IOException {
		CommandRun.of("generate", review.folder(), "--out", out, "--format", "docx,pdf,ics").endsWith(0);
		Path second = room.resolve("second");
		CommandRun.of("generate", review.folder(), "--out", second, "--format", "docx,pdf,ics").endsWith(0);
		for (String name : names()) {
			assertEquals(-1, Files.mismatch(out.resolve(name), second.resolve(name)), name);
		}
	}

	@Test
	void aCalendarAloneCanBeAskedFor() throws IOException {
		CommandRun.of("generate", review.folder(), "--out", out, "--only", "calendar").endsWith(0);
		assertEquals(List.of("calendar.ics"), names());
	}

	@Test
	void anUnknownFormatIsWrongUsageAndTheNearestIsNamed() {
		CommandRun run = CommandRun.of("generate", review.folder(), "--out", out, "--format", "docs").endsWith(2);
		assertTrue(run.err().contains("did you mean `docx`?"), run.err());
		assertFalse(Files.exists(out));
	}

	@Test
	void aDocumentThatTheFormatsDoNotHaveIsWrongUsage() {
		CommandRun.of("generate", review.folder(), "--out", out, "--only", "calendar", "--format", "html").endsWith(2);
		assertFalse(Files.exists(out));
	}

	@Test
	void aDamagedReviewLeavesTheFolderAsItWas() throws IOException {
		review.write("people.yaml", "people: [\n");
		CommandRun run = CommandRun.of("generate", review.folder(), "--out", out).endsWith(1);
		assertTrue(run.err().contains("people.yaml:"), run.err());
		assertFalse(Files.exists(out));
	}

	private List<String> withEnding(String ending) throws IOException {
		return names().stream().filter(name -> name.endsWith("." + ending)).map(name -> name.substring(0, name.length() - ending.length())).toList();
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(out)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
