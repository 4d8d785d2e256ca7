package org.criticalfriend.review.tests.confidentiality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.Field;
import org.criticalfriend.methodology.SubjectKind;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.confidentiality.CaseData;
import org.criticalfriend.review.confidentiality.Quote;
import org.criticalfriend.review.tests.Harbour;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseDataTest {

	private final Harbour harbour = new Harbour();
	private final CaseSample sample = harbour.caseSample("Boats");

	@BeforeEach
	void cases() {
		Case first = Harbour.caseOf(sample, "C-07", harbour.amina);
		first.setNote("Ask the master why the second anchor was left behind in winter.");
		Harbour.detail(first, "BO-1", "Sea Otter");
		Harbour.detail(first, "BO-2", "Tom Reed");
		Harbour.detail(first, "BO-3", "04/03/1984");
		Case second = Harbour.caseOf(sample, "12", harbour.amina);
		Harbour.detail(second, "BO-1", "Ivy");
		Harbour.detail(second, "BO-2", "Harbour trust");
		Case third = Harbour.caseOf(sample, "C-09", harbour.amina);
		Harbour.detail(third, "BO-2", "Harbour trust");
		harbour.filled("BoatRecord-C-07", harbour.boatRecord, "BR-01.Seen", "The ropes on the port side were worn through and nobody had written it down.");
	}

	private String quotes(String text) {
		return new CaseData(harbour.review).quotesIn(text).stream().map(quote -> quote.words() + (quote.certain() ? "!" : "?")).collect(Collectors.joining(", "));
	}

	@ParameterizedTest
	@CsvSource({ "In C-07 ropes were worn, C-07!", "(c-07's ropes), c-07's!", "C 07 and C/07, 'C 07!, C/07!'", "Case 12 was closed., 12!", "We saw 12 boats.,''",
			"See C-070 and XC-07x.,''", "We met tom reed., tom reed!", "Tom Reedy came.,''", "The Sea-Otter was dry., Sea-Otter?", "Ivy grows on the wall.,''",
			"The harbour trust helped., harbour trust?" })
	void referencesAndDetailsAreFoundAsWords(String text, String expected) {
		assertEquals(expected, quotes(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "04/03/1984", "4/3/1984", "4/3/84", "04.03.1984", "4-3-84", "1984-03-04", "4 March 1984", "4th March 1984", "4th of March, 1984", "4 Mar 84",
			"March 4, 1984", "Mar 4th 1984", "04-Mar-1984", "4 MARCH 1984", "4 / 3 / 1984" })
	void aDateOfBirthIsFoundInEveryUsualNotation(String date) {
		assertEquals(date + "!", quotes("The owner (" + date + ") was there."));
		assertEquals("", quotes("The owner (" + date.replace("84", "85") + ") was there."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "3/4/1984", "99/99/1984", "31 June 1984", "4 March" })
	void otherDaysAndWhatIsNoDayAreNotFound(String date) {
		assertEquals("", quotes("On " + date + " it rained."));
	}

	@Test
	void eightWordsInARowFromAnAnswerOrNoteAreFound() {
		assertEquals("Ropes on the Port side were worn through, and nobody!", quotes("Ropes on the Port side were worn through, and nobody cared."));
		assertEquals("", quotes("Ropes on the port side were worn and mended."));
		assertEquals("why the second anchor was left behind in winter!", quotes("They know why the second anchor was left behind in winter."));
	}

	@Test
	void aLongPassageIsOneQuoteThatSaysWhereItComesFrom() {
		List<Quote> quotes = new CaseData(harbour.review).quotesIn("So: the ropes on the port side were worn through and nobody had written it down.");
		assertEquals(1, quotes.size());
		assertEquals("the ropes on the port side were worn through and nobody had written it down", quotes.get(0).words());
		assertEquals(4, quotes.get(0).start());
		assertEquals("the answer `BR-01.Seen` in `BoatRecord-C-07`", quotes.get(0).source());
	}

	@Test
	void confidentialFieldsOfOtherFormsAreFoundAndOtherAnswersAreNot() {
		var notes = harbour.form("Notes", SubjectKind.MEETING);
		Field who = Harbour.field("N-Who", AnswerKind.LINE);
		who.setConfidential(true);
		notes.getFields().addAll(List.of(who, Harbour.field("N-What", AnswerKind.TEXT)));
		harbour.filled("N-1", notes, "N-Who", "Maud Finch", "N-What", "The quay is swept each morning before the first boat leaves.");
		assertEquals("Maud Finch!", quotes("Maud Finch says the quay is swept each morning before the first boat leaves."));
	}

	@Test
	void timeGrowsWithTheTextAlone() {
		for (int i = 0; i < 2_000; i++) {
			Case one = Harbour.caseOf(sample, "X" + i, null);
			Harbour.detail(one, "BO-2", "Owner number " + i);
			harbour.filled("B" + i, harbour.boatRecord, "BR-01.Seen", "One two three four five six seven eight nine ten " + i + ". ".repeat(20));
		}
		String text = "one two three four five six seven and owner number one went home ".repeat(20_000) + "X1999";
		assertTrue(Assertions.assertTimeout(Duration.ofSeconds(20), () -> quotes(text)).endsWith("X1999!"));
	}
}
