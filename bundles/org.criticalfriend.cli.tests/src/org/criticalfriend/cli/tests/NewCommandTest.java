package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code new}. */
class NewCommandTest {

	@TempDir
	Path room;

	private Path methodology;
	private Path folder;

	@BeforeEach
	void writeMethodology() throws IOException {
		methodology = SmallReview.methodology(room);
		folder = room.resolve("heath");
	}

	@Test
	void aReviewIsBegunWithWhatIsKnownOfIt() throws IOException {
		CommandRun run = begin("--host", "Heath Council", "--on-site", "2027-03-09..2027-03-11", "--take", "Extra").endsWith(0);
		String review = Files.readString(folder.resolve("review.yaml"));
		for (String line : new String[] {"methodologyFile: ../small.methodology", "name: Heath Council", "first: 2027-03-09", "last: 2027-03-11", "Extra" }) {
			assertTrue(review.contains(line), review);
		}
		assertTrue(run.out().contains("critical-friend plan " + folder), run.out());
	}

	@Test
	void daysOnSiteFromWhichNothingIsCountedAreTold() throws IOException {
		CommandRun run = begin("--host", "Heath Council", "--on-site", "2027-03-09").endsWith(0);
		assertTrue(run.err().contains("warning: Nothing is counted from the days on site"), run.err());
		Files.writeString(methodology, Files.readString(methodology).replace("day 0 is Enquiry", "day 0 is Enquiry on-site is OnSite"));
		folder = room.resolve("moor");
		CommandRun counted = begin("--host", "Moor Council", "--on-site", "2027-03-09").endsWith(0);
		assertFalse(counted.err().contains("days on site"), counted.err());
	}

	@Test
	void whatWasBegunHasNoErrors() {
		begin("--host", "Heath Council").endsWith(0);
		CommandRun.of("check", folder).endsWith(0);
	}

	@Test
	void aFolderWithSomethingInItStaysAsItIs() throws IOException {
		Files.createDirectory(folder);
		Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
		begin("--host", "Heath Council").endsWith(1).saysInOneLine(folder, "not empty");
		assertEquals("mine", Files.readString(mine));
		assertFalse(Files.exists(folder.resolve("review.yaml")));
	}

	@ParameterizedTest
	@CsvSource({"--on-site, 2027-03-11..2027-03-09, runs backwards", "--on-site, 9 March, is no day", "--enquiry, 2027-02-30, is no day", "--enquiry, 12027-02-03, is no day",
			"--enquiry, 1027-02-03, too far away", "--take, Extar, did you mean `Extra`?", "--host, '', A name is empty" })
	void aValueThatCannotBeIsWrongUsage(String option, String value, String says) {
		CommandRun run = option.equals("--host") ? begin(option, value) : begin("--host", "Heath Council", option, value);
		run.endsWith(2);
		assertTrue(run.err().contains(says), run.err());
		assertFalse(Files.exists(folder));
	}

	@Test
	void aMethodologyWithErrorsIsNotFollowed() throws IOException {
		Files.writeString(methodology, "methodology Small \"Small review\"\nrole Lead \"Lead\" in Nobody\n");
		CommandRun run = begin("--host", "Heath Council").endsWith(1);
		assertTrue(run.err().contains(methodology + ":2:"), run.err());
		assertFalse(Files.exists(folder));
	}

	private CommandRun begin(String option, String value, String... more) {
		Object[] arguments = new Object[6 + more.length];
		System.arraycopy(new Object[] {"new", folder, "--methodology", methodology, option, value }, 0, arguments, 0, 6);
		System.arraycopy(more, 0, arguments, 6, more.length);
		return CommandRun.of(arguments);
	}
}
