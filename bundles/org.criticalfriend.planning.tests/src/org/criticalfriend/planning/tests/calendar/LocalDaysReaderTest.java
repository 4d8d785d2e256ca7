package org.criticalfriend.planning.tests.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.criticalfriend.planning.calendar.LineProblem;
import org.criticalfriend.planning.calendar.LocalDay;
import org.criticalfriend.planning.calendar.LocalDays;
import org.criticalfriend.planning.calendar.LocalDaysReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A council's own days are read line by line, and every bad line is named. */
class LocalDaysReaderTest {

	@Test
	void readsDaysSpansAndComments() {
		LocalDays read = LocalDaysReader.read("days", "\uFEFF# Northmoor\n\n  2026-12-24 closed Council shut  \r\n2026-12-29 to 2026-12-30 closed\n2027-05-03 working\n");
		assertEquals(List.of(), read.problems());
		assertEquals(Map.of(LocalDate.of(2026, 12, 24), new LocalDay(false, "Council shut"), LocalDate.of(2026, 12, 29), new LocalDay(false, ""),
				LocalDate.of(2026, 12, 30), new LocalDay(false, ""), LocalDate.of(2027, 5, 3), new LocalDay(true, "")), read.days());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"24/12/2026 closed            | 1  | `24/12/2026` is no date; write year, month and day, for example `2026-12-24 closed Council shut`.",
			"2027-02-29 closed            | 1  | There is no day `2027-02-29`; correct the date.",
			"2026-12-24 shut              | 12 | A day is `closed` or `working`, not `shut`, for example `2026-12-24 closed Council shut`.",
			"2026-12-24                   | 11 | Say whether the day is `closed` or `working`, for example `2026-12-24 closed Council shut`.",
			"2026-12-24 to                | 14 | Say whether the day is `closed` or `working`, for example `2026-12-24 closed Council shut`.",
			"2026-12-24 to 2026-12 closed | 15 | `2026-12` is no date; write year, month and day, for example `2026-12-24 closed Council shut`.",
			"2026-12-24 to 2026-12-20 closed | 1 | `2026-12-20` comes before `2026-12-24`; write the earlier day first.",
			"2026-12-24 to 2072-12-20 closed | 1 | From `2026-12-24` to `2072-12-20` is more than a year; correct one of the dates." })
	void saysWhatIsWrong(String line, int column, String message) {
		assertEquals(new LocalDays(Map.of(), List.of(new LineProblem("days", 2, column, message))), LocalDaysReader.read("days", "\n" + line));
	}

	@Test
	void aDayNamedTwiceKeepsItsFirstMeaning() {
		LocalDays read = LocalDaysReader.read("days", "2026-12-24 closed\n2026-12-24 working\n");
		assertEquals(Map.of(LocalDate.of(2026, 12, 24), new LocalDay(false, "")), read.days());
		assertEquals("days:2:1: error: `2026-12-24` was already named in line 1; remove one of the lines.", read.problems().get(0).toString());
	}
}
