package org.criticalfriend.review.tests.answers;

import static org.criticalfriend.review.tests.Harbour.answer;
import static org.criticalfriend.review.tests.Harbour.field;
import static org.criticalfriend.review.tests.Harbour.question;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.Field;
import org.criticalfriend.methodology.Question;
import org.criticalfriend.review.answers.Fillings;
import org.criticalfriend.review.answers.FormTally;
import org.criticalfriend.review.answers.LevelCount;
import org.criticalfriend.review.answers.Tally;
import org.criticalfriend.review.tests.Harbour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormTallyTest {

	private final Harbour harbour = new Harbour();
	private final Question safe = question("EW-1", harbour.rating("Rating"), answer("Reason", AnswerKind.TEXT));
	private final Question jacket = question("EW-2", answer(null, AnswerKind.YES_NO));
	private final Field three = field("EW-Three", AnswerKind.LIST);
	private final Field who = field("EW-Who", AnswerKind.LINE);

	@BeforeEach
	void questionnaire() {
		three.setCount(2);
		who.setConfidential(true);
		harbour.workshop.getRows().addAll(List.of(safe, jacket));
		harbour.workshop.getFields().addAll(List.of(three, who));
		respond("Fishers", "EW-1.Rating", "1", "EW-1.Reason", "Ladders are loose.", "EW-2.Answer", "no", "EW-Three.1", "ropes", "EW-Three.2", "lamps");
		respond("Fishers", "EW-1.Rating", "2", "EW-Who", "Tom Reed");
		respond("Porters", "EW-1.Rating", "2", "EW-2.Answer", "yes");
		respond(null, "EW-1.Reason", "It is dark.");
	}

	private void respond(String audience, String... answers) {
		harbour.filled("R", harbour.workshop, answers).setAudience(audience);
	}

	private FormTally tally() {
		Fillings fillings = new Fillings(harbour.review);
		return new FormTally(fillings.fields(harbour.workshop), fillings.of(harbour.workshop));
	}

	private static List<String> counted(List<LevelCount> counts) {
		return counts.stream().map(each -> each.choice().value() + ": " + each.count() + " (" + each.percent() + " %)").toList();
	}

	@Test
	void levelsAreCountedOverAllAndForEachAudience() {
		Tally rating = tally().tallies(safe).get(0);
		assertEquals(3, rating.responses());
		assertEquals(List.of("1: 1 (33 %)", "2: 2 (67 %)", "3: 0 (0 %)"), counted(rating.counts()));
		assertEquals(List.of("Fishers", "Porters"), rating.audiences());
		assertEquals(2, rating.responses("Fishers"));
		assertEquals(List.of("1: 1 (50 %)", "2: 1 (50 %)", "3: 0 (0 %)"), counted(rating.counts("Fishers")));
		assertEquals(List.of("1: 0 (0 %)", "2: 0 (0 %)", "3: 0 (0 %)"), counted(rating.counts("Masters")));
	}

	@Test
	void numberedLevelsHaveAMean() {
		Tally rating = tally().tallies(safe).get(0);
		assertEquals(5 / 3.0, rating.mean().orElseThrow(), 1e-9);
		assertEquals(1.5, rating.mean("Fishers").orElseThrow(), 1e-9);
		assertEquals(OptionalDouble.empty(), rating.mean("Masters"));
		assertEquals(OptionalDouble.empty(), tally().tallies(jacket).get(0).mean());
	}

	@Test
	void yesAndNoAreCountedAndWordsAreListed() {
		assertEquals(List.of("yes: 1 (50 %)", "no: 1 (50 %)"), counted(tally().tallies(jacket).get(0).counts()));
		assertEquals(List.of("Ladders are loose.", "It is dark."), tally().tallies(safe).get(1).texts());
	}

	@Test
	void theItemsOfAListAreOneAnswer() {
		assertEquals(1, tally().tallies(three).size());
		assertEquals(1, tally().tallies(three).get(0).responses());
		assertEquals(List.of("ropes", "lamps"), tally().tallies(three).get(0).texts());
	}

	@Test
	void confidentialFieldsAreNotCounted() {
		assertEquals(List.of(three, safe, jacket), tally().rows());
	}

	@Test
	void copiesAreCountedByAudience() {
		assertEquals(4, tally().copies());
		assertEquals(Map.of("Fishers", 2, "Porters", 1), tally().copiesByAudience());
	}
}
