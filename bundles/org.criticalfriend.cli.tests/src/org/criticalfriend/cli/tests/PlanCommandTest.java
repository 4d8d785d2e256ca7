package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan}. */
class PlanCommandTest {

	@TempDir
	Path room;

	private SmallReview review;

	@BeforeEach
	void beginReview() throws IOException {
		review = SmallReview.in(room);
	}

	@Test
	void workingDaysAreCountedFromTheEnquiry() {
		CommandRun run = CommandRun.of("plan", review.folder()).endsWith(0);
		assertTrue(run.lines().stream().anyMatch(line -> line.startsWith("2027-03-15  On site: ")), run.out());
	}

	@Test
	void aDayOnWhichTheHostIsClosedIsNotCounted() throws IOException {
		review.write("local-days.txt", "# the council\n2027-03-10 closed Training\n");
		CommandRun run = CommandRun.of("plan", review.folder()).endsWith(0);
		assertTrue(run.lines().stream().anyMatch(line -> line.startsWith("2027-03-16  On site: ")), run.out());
	}

	@Test
	void aSlipInTheLocalDaysIsToldWithItsPlace() throws IOException {
		review.write("local-days.txt", "2027-03-10 closed\n2027-03-11 shut\n");
		CommandRun.of("plan", review.folder()).endsWith(1).saysInOneLine(review.folder().resolve("local-days.txt") + ":2:12: error: ", "closed", "working");
	}

	@Test
	void datesAreSettledAndSaved() throws IOException {
		CommandRun.of("plan", review.folder(), "--enquiry", "2027-04-12", "--today", "2027-01-04").endsWith(0);
		assertTrue(review.file("review.yaml").contains("enquiry: 2027-04-12"), review.file("review.yaml"));
		CommandRun later = CommandRun.of("plan", review.folder()).endsWith(0);
		assertTrue(later.lines().stream().anyMatch(line -> line.startsWith("2027-04-26  On site: ")), later.out());
	}

	@Test
	void daysOnSiteFromWhichNothingIsCountedAreTold() throws IOException {
		CommandRun.of("plan", review.folder(), "--on-site", "2027-04-12", "--today", "2027-01-04").endsWith(0)
				.saysInOneLine("warning: Nothing is counted from the days on site", "“Small review”", "`on-site is STAGE`");
		assertTrue(review.file("review.yaml").contains("first: 2027-04-12"), review.file("review.yaml"));
		Files.writeString(review.methodology(), Files.readString(review.methodology()).replace("day 0 is Enquiry", "day 0 is Enquiry on-site is OnSite"));
		CommandRun counted = CommandRun.of("plan", review.folder()).endsWith(0);
		assertTrue(counted.lines().stream().anyMatch(line -> line.startsWith("2027-04-12  On site: ")), counted.out());
	}

	@Test
	void whatIsOverWhileDatesAreSettledIsTold() {
		CommandRun.of("plan", review.folder(), "--enquiry", "2027-03-01", "--today", "2027-03-05").endsWith(0).saysInOneLine("warning: ", "“Enquiry”", "Monday 1 March 2027");
	}

	@Test
	void aDamagedReviewIsNotChanged() throws IOException {
		review.write("people.yaml", "people: [\n");
		String before = review.file("review.yaml");
		CommandRun run = CommandRun.of("plan", review.folder(), "--enquiry", "2027-04-12").endsWith(1);
		assertTrue(run.err().contains(review.folder().resolve("people.yaml") + ":"), run.err());
		assertEquals(before, review.file("review.yaml"));
	}

	@Test
	void aFolderWithoutReviewIsToldInOneLine() {
		CommandRun.of("plan", room).endsWith(1).saysInOneLine(room, "review.yaml");
		CommandRun.of("plan", room.resolve("nowhere")).endsWith(1).saysInOneLine(room.resolve("nowhere"), "no such folder");
	}
}
