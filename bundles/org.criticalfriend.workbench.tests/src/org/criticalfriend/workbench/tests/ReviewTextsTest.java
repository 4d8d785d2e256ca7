package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.criticalfriend.workbench.review.fields.DayWords;
import org.criticalfriend.workbench.review.fields.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of methodologies as controls show them, and days as people write them. */
class ReviewTextsTest {

	@Test
	void linesOfAParagraphAreOneLineAndParagraphsStay() {
		assertEquals("The audit shows what is in the file.\n\nAnother paragraph.", PlainText.of("The audit shows\nwhat is in the file.\n\nAnother paragraph.\n"));
	}

	@Test
	void itemsOfAListStayLinesOfTheirOwn() {
		assertEquals("Look at:\n- the first thing that goes on\n- the second", PlainText.of("Look at:\n- the first thing\n  that goes on\n- the second"));
		assertEquals("1. one\n2. two", PlainText.of("1. one\n2. two"));
	}

	@Test
	void signsOfEmphasisAndLinksAreLeftOut() {
		assertEquals("Read the guide with care, not snake_case or 2 * 3", PlainText.of("Read [the guide](guide.html) with **care**, _not_ snake_case or 2 * 3"));
	}

	@ParameterizedTest
	@CsvSource({ "9/3/2027, 09/03/2027", "09.03.2027, 09/03/2027", "2027-03-09, 09/03/2027", "9 March 2027, 09/03/2027", "9 Mar 2027, 09/03/2027", "31/2/2027, 31/2/2027", "soon, soon" })
	void daysAreShownInOneWay(String typed, String shown) {
		assertEquals(shown, DayWords.shown(typed));
	}
}
