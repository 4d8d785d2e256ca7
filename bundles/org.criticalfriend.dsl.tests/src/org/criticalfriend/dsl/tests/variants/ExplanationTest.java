package org.criticalfriend.dsl.tests.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.difference.Difference;
import org.criticalfriend.methodology.difference.Explanation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

	@TempDir
	Path folder;
	Variants files;

	@BeforeEach
	void write() {
		files = Variants.in(folder);
	}

	@Test
	void anEmptyVariantDoesNotDiffer() {
		assertEquals(List.of(), Variants.explained(files.variant("")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			"add to K-1 after K-1.1: ask K-1.9 \"Nine?\" | Adds the prompt K-1.9 “Nine?” to the KLOE “Strategy” after K-1.1.",
			"role New \"New\" { duty N-1 \"A\" duty N-2 \"B\" } | Adds the role “New” with 2 duties after “Guest”.",
			"drop Points | Removes the checklist “Points” with 2 items.",
			"drop R-2 | Removes the row R-2 “Own” from the form “Record”.",
			"reword K-1.2 as \"Two, really?\" | Rewords K-1.2 from “Two?” to “Two, really?”.",
			"reschedule Final within 10 working days after Visit | Moves “Final letter” from within 15 working days after “Visit” to within 10 working days after “Visit”.",
			"reschedule T-1 2 days before Visit | Moves T-1 from no fixed time to 2 days before “Visit”.",
			"replace Final by letter Final \"Final letter\" to Host, Guest by Lead due within 15 working days after Visit { section S-1 \"Intro\" { \"Text\" } } "
					+ "| Changes who gets “Final letter”: adds “Guest”.",
			"replace Final by letter Final \"Final letter\" to Host by Lead due within 15 working days after Visit { section S-1 \"Intro\" { \"Text\" insert findings "
					+ "good practice, strengths of K-1 } } | Changes the content of “Intro”: adds good practice, strengths from “Strategy”.",
			"replace Grade by scale Grade \"Grade\" { 1 \"Low\" 2 \"Top\" } | Changes the levels of “Grade”: removes 2 “High”; adds 2 “Top”.",
			"replace Points by checklist Points \"Points\" { item I-2 \"Second\" item I-1 \"First\" } | Moves the item I-2 “Second” to the beginning." })
	void tellsEachDifference(String change, String sentence) {
		assertEquals(List.of(sentence), Variants.explained(files.variant(change)));
	}

	@Test
	void tellsTheDifferencesOfTwoUnrelatedFilesTheOtherWayRoundToo() {
		Methodology variant = Variants.methodology(files.variant("reword K-1 as \"Plans\"\nrole New \"New\"\ndrop K-1.1"));
		Methodology base = Variants.methodology(files.load("base.methodology"));
		Map<Difference.Kind, List<Difference>> back = Explanation.between(variant, base).byKind();
		assertEquals(List.of(Difference.Kind.ADDED, Difference.Kind.REMOVED, Difference.Kind.REWORDED), List.copyOf(back.keySet()));
		assertEquals("Removes the role “New”.", back.get(Difference.Kind.REMOVED).get(0).sentence());
	}
}
