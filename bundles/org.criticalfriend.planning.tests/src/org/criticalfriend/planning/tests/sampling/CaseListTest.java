package org.criticalfriend.planning.tests.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.criticalfriend.methodology.Sample;
import org.criticalfriend.planning.sampling.CaseList;
import org.criticalfriend.planning.sampling.ListProblem;
import org.criticalfriend.planning.sampling.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a list is named by row. */
class CaseListTest {

	private static final String HEADINGS = "Name,Case number,Date of birth,Case status";

	@Test
	void aGoodListHasNoProblems() {
		finds(Lists.table(" case-NUMBER,Date of birth ,CF-03,Name", "N-1,3/2/2011,CP,Amina", "N-2,2012-11-30,,Jo"));
	}

	@Test
	void missingColumnsAreNamedWithTheNearest() {
		CaseList list = finds(Lists.table("Name,Case nunber,DOB,Case status", "Amina,N-1,3/2/2011,CP"),
				"cases.csv: the column “Case number” is missing; is it the one headed “Case nunber”? Then change its heading",
				"cases.csv: the column “Date of birth” is missing; add it, with this heading in the first row");
		assertTrue(list.hasErrors());
	}

	@Test
	void aHeadingOverTwoColumnsIsNamed() {
		finds(Lists.table(HEADINGS + ",case status", "Amina,N-1,3/2/2011,CP,CP"),
				"cases.csv: the heading “case status” stands over two columns; remove one of them");
	}

	@Test
	void repeatedCasesAreErrors() {
		CaseList list = finds(Lists.table(HEADINGS, "Amina,N-1,3/2/2011,CP", "Jo,N-2,4/2/2011,CP", "Amina ,N-1, 3/2/2011,CP", "Amy,n-2,5/5/2015,CIN"),
				"cases.csv, row 3: the same as row 1; remove one of them, or the case is twice as likely to be drawn",
				"cases.csv, row 4: case number n-2 is also that of row 2; remove one of them, or correct the number");
		assertTrue(list.hasErrors());
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/02/2011", "29/2/2011", "2011-13-01", "spring 2011", "12/2011" })
	void whatIsNoDateIsNamed(String date) {
		CaseList list = finds(Lists.table(HEADINGS, "Amina,N-1," + date + ",CP"), "cases.csv, row 1: date of birth " + date + " is no date");
		assertFalse(list.hasErrors());
	}

	@ParameterizedTest
	@ValueSource(strings = { "3/2/2011", "03/02/2011", "2011-02-03", "3-2-2011", "3.2.2011", "3 Feb 2011", "3 february 2011", "2011-02-03T00:00:00", "" })
	void datesAreReadAsListsWriteThem(String date) {
		finds(Lists.table(HEADINGS, "Amina,N-1," + date + ",CP"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Date of referral,Date closed | 3/2/2020,1/2/2020  | cases.csv, row 1: date closed 1/2/2020 lies before date of referral 3/2/2020",
			"Date of referral,Date closed | 3/2/2001,1/2/2020  | cases.csv, row 1: date of referral 3/2/2001 lies before date of birth 3/2/2011" })
	void datesInTheWrongOrderAreNamed(String headings, String dates, String message) {
		finds(Lists.table(HEADINGS + "," + headings, "Amina,N-1,3/2/2011,CP," + dates), message);
	}

	@Test
	void emptyRowsAreLeftOut() {
		CaseList list = finds(Lists.table(HEADINGS, "Amina,N-1,3/2/2011,CP", " ,,,", "Jo,,4/2/2011,CP"),
				"cases.csv, row 2: the row is empty and was left out", "cases.csv, row 3: case number is empty");
		assertEquals(List.of(1, 3), list.cases().stream().map(row -> row.number()).toList());
	}

	@Test
	void listsShorterThanTheMethodologyAsksForAreNamed() {
		Sample sample = Lists.sample();
		sample.setPopulationSize(20);
		assertEquals(List.of("cases.csv: the methodology asks for a list of 20 cases, but this one has 1"),
				new CaseList(Lists.table(HEADINGS, "Amina,N-1,3/2/2011,CP"), sample).problems().stream().map(ListProblem::toString).toList());
	}

	@Test
	void tensOfThousandsOfRowsAreCheckedAtOnce() {
		String[] lines = new String[50_001];
		lines[0] = HEADINGS;
		for (int i = 1; i < lines.length; i++) {
			lines[i] = "Child " + i + ",N-" + i + ",3/2/2011,CP";
		}
		assertTimeout(Duration.ofSeconds(10), () -> finds(Lists.table(lines)));
	}

	private static CaseList finds(Table table, String... problems) {
		CaseList list = new CaseList(table, Lists.sample());
		assertEquals(List.of(problems), list.problems().stream().map(ListProblem::toString).toList());
		return list;
	}
}
