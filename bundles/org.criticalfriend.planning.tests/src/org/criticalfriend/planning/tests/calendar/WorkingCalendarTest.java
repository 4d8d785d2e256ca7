package org.criticalfriend.planning.tests.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

import org.criticalfriend.methodology.Calendar;
import org.criticalfriend.planning.calendar.LocalDaysReader;
import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts working days as people count them on a wall calendar. */
class WorkingCalendarTest {

	private final WorkingCalendar england = WorkingCalendar.of(Calendar.ENGLAND_AND_WALES);

	@ParameterizedTest
	@CsvSource({
			"2027-03-12,  0, 2027-03-12",
			"2027-03-12,  1, 2027-03-15",
			"2027-03-25,  1, 2027-03-30",
			"2026-12-24,  1, 2026-12-29",
			"2026-12-31,  1, 2027-01-04",
			"2027-03-13,  0, 2027-03-12",
			"2027-03-13,  1, 2027-03-15",
			"2027-03-15, -1, 2027-03-12",
			"2027-01-04, 253, 2028-01-04" })
	void countsForwards(LocalDate from, int days, LocalDate expected) {
		assertEquals(expected, england.plusWorkingDays(from, days));
	}

	@ParameterizedTest
	@CsvSource({
			"2027-03-12,  0, 2027-03-12",
			"2027-03-15,  1, 2027-03-12",
			"2027-03-30,  1, 2027-03-25",
			"2027-03-13,  0, 2027-03-15",
			"2027-03-13,  1, 2027-03-12",
			"2027-03-12, -1, 2027-03-15",
			"2027-01-04, 15, 2026-12-09" })
	void countsBackwards(LocalDate from, int days, LocalDate expected) {
		assertEquals(expected, england.minusWorkingDays(from, days));
	}

	@ParameterizedTest
	@EnumSource(Calendar.class)
	void agreesWithCountingOnFingers(Calendar nation) {
		WorkingCalendar calendar = WorkingCalendar.of(nation);
		Random random = new Random(20270312);
		for (int i = 0; i < 500; i++) {
			LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3650));
			int days = random.nextInt(400);
			LocalDate onFingers = calendar.previousWorkingDay(from);
			for (int counted = 0; counted < days;) {
				onFingers = onFingers.plusDays(1);
				counted += calendar.isWorkingDay(onFingers) ? 1 : 0;
			}
			assertEquals(onFingers, calendar.plusWorkingDays(from, days), () -> from + " + " + days);
			assertEquals(days, calendar.workingDaysBetween(from, onFingers));
			assertEquals(-days, calendar.workingDaysBetween(onFingers, from));
		}
	}

	@ParameterizedTest
	@EnumSource(Calendar.class)
	void comesBackToWhereItStarted(Calendar nation) {
		WorkingCalendar calendar = WorkingCalendar.of(nation);
		Random random = new Random(7);
		for (int i = 0; i < 500; i++) {
			LocalDate from = calendar.nextWorkingDay(LocalDate.of(2015, 1, 1).plusDays(random.nextInt(7300)));
			int days = random.nextInt(1200);
			assertEquals(from, calendar.minusWorkingDays(calendar.plusWorkingDays(from, days), days));
			assertEquals(from, calendar.plusWorkingDays(calendar.minusWorkingDays(from, days), days));
		}
	}

	@Test
	void aLaterDayNeverHasAnEarlierDeadline() {
		LocalDate last = england.plusWorkingDays(LocalDate.of(2026, 1, 1), 10);
		for (LocalDate from = LocalDate.of(2026, 1, 2); from.getYear() < 2029; from = from.plusDays(1)) {
			LocalDate deadline = england.plusWorkingDays(from, 10);
			assertFalse(deadline.isBefore(last), from::toString);
			assertTrue(england.isWorkingDay(deadline));
			assertTrue(england.plusWorkingDays(from, 11).isAfter(deadline));
			last = deadline;
		}
	}

	@Test
	void theNextAndPreviousWorkingDayOfAWorkingDayAreThatDay() {
		LocalDate friday = LocalDate.of(2027, 3, 12);
		assertEquals(friday, england.nextWorkingDay(friday));
		assertEquals(friday, england.previousWorkingDay(friday));
		assertEquals(LocalDate.of(2027, 3, 30), england.nextWorkingDay(LocalDate.of(2027, 3, 26)));
		assertEquals(LocalDate.of(2026, 12, 31), england.previousWorkingDay(LocalDate.of(2027, 1, 3)));
	}

	@Test
	void saysWhyNobodyWorks() {
		assertEquals(Optional.empty(), england.closure(LocalDate.of(2027, 3, 12)));
		assertEquals(Optional.of("Saturday"), england.closure(LocalDate.of(2027, 3, 13)));
		assertEquals(Optional.of("Good Friday"), england.closure(LocalDate.of(2027, 3, 26)));
		assertEquals(Optional.empty(), england.specialClosure(LocalDate.of(2027, 3, 13)));
	}

	@Test
	void theCouncilHasTheLastWord() {
		WorkingCalendar council = WorkingCalendar.of(Calendar.ENGLAND_AND_WALES, LocalDaysReader.read("northmoor.days", """
				2026-12-24 closed Council shut
				2027-05-03 working
				2027-06-07 closed
				2027-06-12 working Saturday market
				"""));
		assertEquals(Optional.of("Council shut"), council.closure(LocalDate.of(2026, 12, 24)));
		assertEquals(Optional.of("local closing day"), council.closure(LocalDate.of(2027, 6, 7)));
		assertTrue(council.isWorkingDay(LocalDate.of(2027, 5, 3)));
		assertTrue(council.isWorkingDay(LocalDate.of(2027, 6, 12)));
		assertEquals(LocalDate.of(2026, 12, 29), council.plusWorkingDays(LocalDate.of(2026, 12, 23), 1));
	}

	@Test
	void yearsWithoutBankHolidaysAreRefused() {
		assertThrows(DateTimeException.class, () -> england.plusWorkingDays(LocalDate.of(2027, 3, 12), Integer.MAX_VALUE));
		assertThrows(DateTimeException.class, () -> england.isWorkingDay(LocalDate.of(1066, 10, 14)));
	}
}
