package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}. */
class CheckCommandTest {

	@TempDir
	Path room;

	private SmallReview review;

	@BeforeEach
	void beginReview() throws IOException {
		review = SmallReview.in(room);
	}

	@Test
	void warningsAloneAreFine() {
		CommandRun run = CommandRun.of("check", review.folder(), "--today", "2027-01-04").endsWith(0);
		assertTrue(run.out().contains(review.folder().resolve("review.yaml") + ": warning: Nobody fills the role"), run.out());
		assertTrue(run.out().contains("No errors, 1 warning."), run.out());
	}

	@Test
	void aDamagedFileIsToldWithItsPlaceAndTheRestIsChecked() throws IOException {
		review.write("people.yaml", "people: [\n");
		CommandRun run = CommandRun.of("check", review.folder(), "--today", "2027-01-04").endsWith(1);
		assertTrue(run.out().contains(review.folder().resolve("people.yaml") + ":"), run.out());
		assertTrue(run.out().contains("Nobody fills the role"), run.out());
	}

	@Test
	void localDaysThatCannotBeReadAreToldWithTheirPlaceAndTheRestIsChecked() throws IOException {
		review.write("local-days.txt", "2027-03-10 closed\n2027-03-11 shut\n");
		CommandRun run = CommandRun.of("check", review.folder(), "--today", "2027-01-04").endsWith(1);
		assertTrue(run.lines().get(0).startsWith(review.folder().resolve("local-days.txt") + ":2:12: error: "), run.out());
		assertTrue(run.out().contains("Nobody fills the role"), run.out());
	}

	@Test
	void aReviewWithoutItsMethodologyIsAProblemLikeOthers() throws IOException {
		Files.delete(review.methodology());
		CommandRun run = CommandRun.of("check", review.folder()).endsWith(1);
		assertTrue(run.lines().get(0).startsWith(review.folder().resolve("review.yaml") + ":") && run.lines().get(0).contains("`../small.methodology` could not be used"), run.out());
		assertTrue(run.out().contains("1 error, no warnings."), run.out());
	}

	@Test
	void aDayThatIsNoneIsWrongUsage() {
		CommandRun run = CommandRun.of("check", review.folder(), "--today", "tomorrow").endsWith(2);
		assertTrue(run.err().contains("is no day"), run.err());
	}
}
