package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {

	@Test
	void valuesArePrintedInTheirTextualForm() {
		assertEquals("Northmoor 1987 true 2.5 1.0E8 \n", Modules.text("[l.name/] [l.year/] [true/] [2.5/] [100000000.0/] [null/]"));
	}

	@Test
	void elementsOfCollectionsArePrintedWithoutAnythingBetween() {
		assertEquals("upperlowerempty 1234\n", Modules.text("[l.shelves.name/] [Sequence{1, Sequence{2, 3}, null, 4}/]"));
	}

	@Test
	void anEnumerationLiteralPrintsItsLiteralNotItsName() {
		assertEquals("nature shelf\n", Modules.text("[library::Genre::nature/]"));
	}

	@Test
	void anExpressionMaySpanLinesAndHoldBracketsInStrings() {
		assertEquals("Northmoor/]1987\n", Modules.text("[l.name\n   + '/]'\n   + l.year/]"));
	}

	@Test
	void aFailingExpressionPrintsNothingAndTheRunGoesOn() {
		Modules modules = Modules.withBody("a\n<[l.nope/]> <[nope/]> <[1 / 0/]>\nb").run();
		assertEquals("a\n<> <> <>\nb\n", modules.file("out.txt"));
		assertEquals(List.of("WARNING 6", "ERROR 6", "ERROR 6"), modules.messages());
	}

	@Test
	void oneEvaluationGivesOneMessageOfTheHighestSeverity() {
		Modules modules = Modules.withBody("[l.nope + (1 / 0) + l.nope/]").run();
		assertEquals(List.of("ERROR 5"), modules.messages());
	}

	@Test
	void aStatementEvaluatedOftenGivesAMessageEachTime() {
		Modules modules = Modules.withBody("[for (s | l.shelves)]\n  [s.nope/]\n[/for]").run();
		assertEquals(List.of("WARNING 6", "WARNING 6", "WARNING 6"), modules.messages());
	}

	@Test
	void theMessageNamesTheNearestFeature() {
		Modules modules = Modules.withBody("[l.nam/]").run();
		assertEquals(List.of("no feature `nam` on library::Library; did you mean `name`?"), modules.sentences());
	}

	@Test
	void theMessageNamesTheNearestTemplate() {
		Modules modules = Modules.withBody("[l.crad()/]").and("[template public card(l : library::Library)]x[/template]\n").run();
		assertEquals(List.of("no template, query or service `crad`; did you mean `card`?"), modules.sentences());
	}
}
