package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.criticalfriend.documents.wording.Nouns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounsTest {

	private final Nouns nouns = new Nouns();

	@ParameterizedTest
	@CsvSource({ "day, days", "child, children", "Child, Children", "person, people", "young person, young people", "woman, women", "chairman, chairmen",
			"human, humans", "agency, agencies", "inquiry, inquiries", "key, keys", "process, processes", "box, boxes", "branch, branches",
			"analysis, analyses", "criterion, criteria", "half, halves", "staff, staff", "social worker, social workers",
			"working day, working days", "area for consideration, areas for consideration", "key line of enquiry, key lines of enquiry",
			"member of staff, members of staff", "child in need, children in need", "point of contact, points of contact" })
	void putsNounsIntoThePlural(String one, String several) {
		assertEquals(several, nouns.plural(one));
	}

	@Test
	void countsWithTheRightNoun() {
		assertEquals("1 day", nouns.counted(1, "day"));
		assertEquals("0 days", nouns.counted(0, "day"));
		assertEquals("40 working days", nouns.counted(40, "working day"));
		assertEquals("3 agencies", nouns.counted(3, "agency"));
		assertEquals("10 children", nouns.counted(10, "child"));
	}
}
