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

/** {@code sample}. */
class SampleCommandTest {

	private static final String SAMPLE = "samples/Files.yaml";

	@TempDir
	Path room;

	private SmallReview review;
	private Path list;
	private Path key;

	@BeforeEach
	void beginReview() throws IOException {
		review = SmallReview.in(room);
		list = Files.writeString(room.resolve("list.csv"), SmallReview.LIST);
		key = room.resolve("key.csv");
	}

	@Test
	void casesAreDrawnAndOnlyTheHostsKeyNamesThem() throws IOException {
		CommandRun run = draw("--seed", "7").endsWith(0);
		assertTrue(run.out().contains("3 cases of 4") && run.out().contains("seed 7"), run.out());
		String sample = review.file(SAMPLE);
		assertTrue(sample.contains("seed: 7") && sample.contains("C03"), sample);
		assertFalse(sample.matches("(?s).*\\bA[1-4]\\b.*"), sample);
		assertTrue(Files.readString(key).matches("(?s).*\\bA[1-4]\\b.*"), Files.readString(key));
	}

	@Test
	void theSameSeedDrawsTheSameCases() throws IOException {
		draw("--seed", "7").endsWith(0);
		String first = Files.readString(key);
		draw("--seed", "7", "--replace").endsWith(0);
		assertEquals(first, Files.readString(key));
	}

	@Test
	void aSeedIsChosenAndKeptIfNoneIsNamed() throws IOException {
		String seed = draw().endsWith(0).out().replaceAll("(?s).*seed (\\d+).*", "$1");
		assertTrue(review.file(SAMPLE).contains("seed: " + seed), review.file(SAMPLE));
	}

	@Test
	void aWorkbookIsReadLikeCommaSeparatedValues() throws IOException {
		draw("--seed", "7").endsWith(0);
		String drawn = Files.readString(key);
		list = Workbook.write(room.resolve("list.xlsx"), SmallReview.LIST);
		draw("--seed", "7", "--replace").endsWith(0);
		assertEquals(drawn, Files.readString(key));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Case number;State|A1;open|A2;open|A3;open, column “Status” is missing
			Case number;Status|A1;open|A2;open|A1;open, row 3
			Case number;Status|A1;open, 3
			""")
	void aListThatDoesNotFitIsToldAndNothingIsDrawn(String text, String says) throws IOException {
		Files.writeString(list, text.replace(';', ',').replace('|', '\n'));
		CommandRun run = draw().endsWith(1);
		assertTrue(run.err().contains(says), run.err());
		assertFalse(Files.exists(key));
		assertFalse(Files.exists(review.folder().resolve(SAMPLE)));
	}

	@Test
	void datesInTheWrongOrderAreToldByRow() throws IOException {
		Files.writeString(list, "Case number,Status,Date opened,Date closed\nA1,open,2026-01-05,\nA2,closed,2026-03-09,2026-02-20\nA3,closed,2026-01-12,2026-02-26\n");
		CommandRun run = draw().endsWith(0);
		assertTrue(run.err().contains("row 2") && run.err().contains("date closed 2026-02-20 lies before date opened 2026-03-09"), run.err());
		assertFalse(run.err().contains("row 3"), run.err());
	}

	@Test
	void aSecondDrawNeedsToBeAskedFor() throws IOException {
		draw("--seed", "7").endsWith(0);
		String before = review.file(SAMPLE);
		draw("--seed", "8").endsWith(1).saysInOneLine("--replace");
		assertEquals(before, review.file(SAMPLE));
	}

	@Test
	void casesAreChosenFromThoseDrawnBefore() throws IOException {
		draw().endsWith(0);
		CommandRun run = CommandRun.of("sample", review.folder(), "Looked", "--cases", "C01,C03").endsWith(0);
		assertTrue(run.out().startsWith("2 cases of 3 are in the sample `Looked`"), run.out());
		String looked = review.file("samples/Looked.yaml");
		assertTrue(looked.contains("C01") && looked.contains("C03") && !looked.contains("C02"), looked);
	}

	@Test
	void aCaseThatWasNotDrawnIsNamed() {
		draw().endsWith(0);
		CommandRun.of("sample", review.folder(), "Looked", "--cases", "C01,C09").endsWith(1).saysInOneLine("C09");
	}

	@Test
	void theCasesOfASampleNotYetTakenCannotBeChosen() {
		CommandRun.of("sample", review.folder(), "Looked", "--cases", "C01,C02").endsWith(1).saysInOneLine("`Files`", "take that first");
	}

	@Test
	void theKeyIsNotKeptWithTheReview() {
		key = review.folder().resolve("key.csv");
		draw().endsWith(1).saysInOneLine(key, "outside");
		assertFalse(Files.exists(key));
	}

	@Test
	void theListIsNotOverwrittenByTheKey() throws IOException {
		key = list;
		draw("--replace").endsWith(1).saysInOneLine(list, "the list itself");
		assertEquals(SmallReview.LIST, Files.readString(list));
	}

	@Test
	void wrongUsageSaysWhatIsNeeded() {
		CommandRun unknown = CommandRun.of("sample", review.folder(), "Flies", "--list", list, "--key", key).endsWith(2);
		assertTrue(unknown.err().contains("did you mean `Files`?"), unknown.err());
		CommandRun chosen = draw("--rows", "1,2").endsWith(2);
		assertTrue(chosen.err().contains("drawn at random"), chosen.err());
		CommandRun unnamed = CommandRun.of("sample", review.folder(), "Looked").endsWith(2);
		assertTrue(unnamed.err().contains("--cases"), unnamed.err());
	}

	private CommandRun draw(String... more) {
		Object[] arguments = new Object[7 + more.length];
		System.arraycopy(new Object[] {"sample", review.folder(), "Files", "--list", list, "--key", key }, 0, arguments, 0, 7);
		System.arraycopy(more, 0, arguments, 7, more.length);
		return CommandRun.of(arguments);
	}
}
