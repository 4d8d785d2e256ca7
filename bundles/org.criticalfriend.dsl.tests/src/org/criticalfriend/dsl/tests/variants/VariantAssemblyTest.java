package org.criticalfriend.dsl.tests.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.methodology.Calendar;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.Letter;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Prompt;
import org.criticalfriend.methodology.Question;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.methodology.Scale;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.methodology.difference.Explanation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantAssemblyTest {

	@TempDir
	Path folder;
	Variants files;

	@BeforeEach
	void write() {
		files = Variants.in(folder);
	}

	@Test
	void aVariantHasItsOwnNameAndTheHeadOfItsBase() {
		Methodology variant = of("host \"partnership\"");
		assertEquals(List.of("Variant", "2.0", "partnership", "Programme", Calendar.SCOTLAND, "Start"), List.of(variant.getName(), variant.getVersion(),
				variant.getHost(), variant.getProgramme(), variant.getCalendar(), variant.getClock().getStart().getName()));
	}

	@Test
	void additionsGoLastOrBesideANeighbourInTheOrderOfTheText() {
		Methodology variant = of("""
				add to K-1: ask K-1.3 "Three?"
				add to K-1 after K-1.1: ask K-1.1a "One a?"
				add to K-1 after K-1.1: ask K-1.1b "One b?"
				add before K-1.1: ask K-1.0 "Nought?"
				add after K-1.1a: ask K-1.1aa "One aa?"
				""");
		assertEquals("K-1.0 K-1.1 K-1.1a K-1.1aa K-1.1b K-1.2 K-1.3", Variants.ids(Variants.find(variant, Kloe.class, "K-1")));
	}

	@Test
	void aRowIsAddedIntoTheSectionOfItsNeighbour() {
		Form form = Variants.find(of("add to Record after R-3: row R-4 \"Four\" text"), Form.class, "Record");
		assertEquals("R-3 R-4", Variants.ids(form.getSections().get(0)));
	}

	@Test
	void elementsAreAddedBesideOthersOrAtTheEnd() {
		Methodology variant = of("add before Visit: stage Middle \"Middle\" on day 5\nrole New \"New\"");
		assertEquals("Host Lead Guest Start Middle Visit Grade K-1 Talk Record Final Points New Variant",
				Variants.ids(variant).replace(" Variant", "") + " " + variant.getName());
	}

	@Test
	void referencesToWhatIsReplacedMeanTheNewThing() {
		Methodology variant = of("replace Lead by role Chief \"Chief\" in Host { duty D-9 \"All\" }");
		Role chief = Variants.find(variant, Role.class, "Chief");
		assertEquals(List.of(chief), Variants.find(variant, Stage.class, "Visit").getActors());
		assertEquals(1, variant.getElements().indexOf(chief));
	}

	@Test
	void levelsOfAReplacedScaleAreThoseOfTheNewOne() {
		Methodology variant = of("replace Grade by scale Grade \"Grade\" { 1 \"Poor\" 2 \"Fair\" 3 \"Good\" }");
		Question row = Variants.find(variant, Question.class, "R-1");
		assertSame(Variants.find(variant, Scale.class, "Grade"), row.getAnswers().get(0).getScale());
		assertEquals("Poor", row.getFollowUps().get(0).getLevels().get(0).getLabel());
	}

	@Test
	void whatIsDroppedGoesWithItsContents() {
		Methodology variant = of("drop Points, R-1a, K-1.2");
		assertTrue(variant.getElements().stream().noneMatch(element -> element.getName().equals("Points")));
		assertTrue(Variants.find(variant, Question.class, "R-1").getFollowUps().isEmpty());
		assertEquals("K-1.1", Variants.ids(Variants.find(variant, Kloe.class, "K-1")));
	}

	@Test
	void wordsAndTimesAreChangedInPlace() {
		Methodology variant = of("reword K-1.1 as \"One, really?\"\nreword K-1 as \"Plans\"\nreschedule Final within 10 working days after Visit");
		assertEquals("One, really?", Variants.find(variant, Prompt.class, "K-1.1").getText());
		assertEquals("Plans", Variants.find(variant, Kloe.class, "K-1").getTitle());
		assertEquals(10, ((RelativeTiming) Variants.find(variant, Letter.class, "Final").getDue()).getAmount());
	}

	@Test
	void aVariantOfAVariantSeesTheChangesOfBoth() {
		files.variant("replace Lead by role Lead \"Chief\" in Host { duty D-9 \"All\" }\nadd to K-1: ask K-1.3 \"Three?\"");
		files.with("third.methodology", """
				methodology Third "Third" extends "variant.methodology"
				reword D-9 as "Everything"
				add to K-1 after K-1.3: ask K-1.4 "Four?"
				drop K-1.1
				""");
		Methodology third = Variants.methodology(files.load("third.methodology"));
		assertEquals("Everything", Variants.find(third, Role.class, "Lead").getDuties().get(0).getText());
		assertEquals("K-1.2 K-1.3 K-1.4", Variants.ids(Variants.find(third, Kloe.class, "K-1")));
	}

	@Test
	void eachAssembledThingKnowsWhereItWasWritten() {
		var loaded = files.variant("add to K-1: ask K-1.3 \"Three?\"");
		Methodology variant = Variants.methodology(loaded);
		var assembly = loaded.assembly().orElseThrow();
		assertEquals("variant.methodology", assembly.sourceOf(Variants.find(variant, Prompt.class, "K-1.3")).orElseThrow().eResource().getURI().lastSegment());
		assertEquals("base.methodology", assembly.sourceOf(Variants.find(variant, Prompt.class, "K-1.2")).orElseThrow().eResource().getURI().lastSegment());
	}

	@Test
	void whatOneVariantAddsAndAnotherDropsLeavesTheBase() {
		files.variant("add to K-1 after K-1.1: ask K-1.9 \"Nine?\"\nadd to Record: row R-9 \"Nine\" text\nrole New \"New\"");
		files.with("back.methodology", "methodology Back \"Back\" extends \"variant.methodology\"\ndrop K-1.9, R-9\ndrop New");
		assertEquals(List.of(), Explanation
				.between(Variants.methodology(files.load("base.methodology")), Variants.methodology(files.load("back.methodology"))).all());
	}

	private Methodology of(String lines) {
		return Variants.methodology(files.variant(lines));
	}
}
