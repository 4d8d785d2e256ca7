package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code status}. */
class StatusCommandTest {

	private static final Path NORTHMOOR = Path.of("").toAbsolutePath().getParent().resolveSibling("models").resolve("examples/northmoor");

	@TempDir
	Path room;

	@Test
	void whatIsReceivedAnsweredAndWrittenIsTold() throws IOException {
		CommandRun run = CommandRun.of("status", NORTHMOOR, "--today", "2027-02-15").endsWith(0);
		assertTrue(run.lines().getFirst().endsWith(", Monday 15 February 2027"), run.out());
		for (String section : List.of("Documents received: ", "Forms:", "Letters, reports and slides:")) {
			assertTrue(run.lines().stream().anyMatch(line -> line.startsWith(section)), () -> section + run.out());
		}
		assertEquals("", run.err());
	}

	@Test
	void sectionsThatHaveNothingToSayAreLeftOut() throws IOException {
		CommandRun run = CommandRun.of("status", SmallReview.in(room).folder(), "--today", "2027-03-08").endsWith(0);
		assertEquals(List.of("Heath Council: Small review, Monday 8 March 2027", ""), run.lines());
	}

	@Test
	void aDamagedFileIsToldAndTheRestIsShown() throws IOException {
		SmallReview review = SmallReview.in(room);
		review.write("people.yaml", "people: [\n");
		CommandRun run = CommandRun.of("status", review.folder(), "--today", "2027-03-08").endsWith(1);
		assertTrue(run.err().contains("people.yaml:"), run.err());
		assertTrue(run.out().startsWith("Heath Council"), run.out());
	}
}
