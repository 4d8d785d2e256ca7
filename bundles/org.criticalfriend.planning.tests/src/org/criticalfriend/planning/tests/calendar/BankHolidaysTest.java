package org.criticalfriend.planning.tests.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.Calendar;
import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.criticalfriend.planning.calendar.holidays.JollydayBankHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bank holidays as the governments publish them. */
class BankHolidaysTest {

	@ParameterizedTest
	@CsvSource({
			"2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
			"2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
			"2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
			"2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
			"2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26" })
	void ofEnglandAndWales(int year, String days) {
		assertHolidays(Calendar.ENGLAND_AND_WALES, year, days);
	}

	@ParameterizedTest
	@CsvSource({
			"2024, 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
			"2025, 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
			"2026, 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
			"2027, 01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
			"2028, 01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26" })
	void ofScotland(int year, String days) {
		assertHolidays(Calendar.SCOTLAND, year, days);
	}

	@ParameterizedTest
	@CsvSource({
			"2024, 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
			"2025, 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
			"2026, 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
			"2027, 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
			"2028, 01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26" })
	void ofNorthernIreland(int year, String days) {
		assertHolidays(Calendar.NORTHERN_IRELAND, year, days);
	}

	@Test
	void daysProclaimedOnceCount() {
		assertHolidays(Calendar.ENGLAND_AND_WALES, 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27");
		assertHolidays(Calendar.ENGLAND_AND_WALES, 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26");
	}

	@Test
	void haveNamesPeopleKnow() {
		WorkingCalendar scotland = WorkingCalendar.of(Calendar.SCOTLAND);
		assertEquals("Good Friday", scotland.closure(LocalDate.of(2027, 3, 26)).orElseThrow());
		assertEquals("St. Andrew's Day", scotland.closure(LocalDate.of(2027, 11, 30)).orElseThrow());
		assertEquals("Christmas (substitute day)", scotland.closure(LocalDate.of(2027, 12, 27)).orElseThrow());
	}

	@Test
	void doNotDependOnTheLanguageOfTheMachine() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals("Easter Monday", new JollydayBankHolidays(Calendar.ENGLAND_AND_WALES).in(2027).get(LocalDate.of(2027, 3, 29)));
		} finally {
			Locale.setDefault(before);
		}
	}

	private static void assertHolidays(Calendar nation, int year, String days) {
		TreeSet<LocalDate> expected = Arrays.stream(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day))
				.collect(Collectors.toCollection(TreeSet::new));
		WorkingCalendar calendar = WorkingCalendar.of(nation);
		TreeSet<LocalDate> found = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
				.filter(date -> calendar.specialClosure(date).isPresent()).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(expected, found);
	}
}
