package org.criticalfriend.planning.tests.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;

import org.criticalfriend.planning.calendar.CalendarServices;
import org.junit.jupiter.api.Test;

/** What templates say about dates. */
class CalendarServicesTest {

	private final CalendarServices services = new CalendarServices();
	private final LocalDate friday = LocalDate.of(2027, 3, 12);

	@Test
	void saysDates() {
		assertEquals("12 March 2027", services.dateInWords(friday));
		assertEquals("Friday 12 March 2027", services.withWeekday(friday));
		assertEquals("12 March", services.dayAndMonth(friday));
		assertEquals("12 March 2027", services.until(friday, friday));
		assertEquals("12 to 14 March 2027", services.until(friday, friday.plusDays(2)));
		assertEquals("12 March to 1 April 2027", services.until(friday, LocalDate.of(2027, 4, 1)));
		assertEquals("12 March 2027 to 4 January 2028", services.until(friday, LocalDate.of(2028, 1, 4)));
	}

	@Test
	void aDayThatNobodyKnowsIsNotSaid() {
		assertEquals("", services.dateInWords(null));
		assertEquals("", services.withWeekday(null));
		assertEquals("", services.dayAndMonth(null));
		assertEquals("12 March 2027", services.until(null, friday));
	}

	@Test
	void readsDays() {
		assertEquals(friday, services.toDate(" 2027-03-12 "));
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> services.toDate("12/03/2027"));
		assertEquals("`12/03/2027` is no day; write it as 2027-03-12.", error.getMessage());
	}

	@Test
	void countsInTheCalendarOfTheMethodology() {
		LocalDate goodFriday = LocalDate.of(2027, 3, 26);
		assertEquals(LocalDate.of(2027, 3, 30), services.plusWorkingDays(goodFriday, 1, "england-and-wales"));
		assertEquals(LocalDate.of(2027, 3, 29), services.plusWorkingDays(goodFriday, 1, "scotland"));
		assertEquals(LocalDate.of(2027, 3, 25), services.minusWorkingDays(goodFriday, 1, "northern-ireland"));
		assertEquals(5, services.workingDaysUntil(friday, friday.plusDays(7), "scotland"));
		assertFalse(services.isWorkingDay(goodFriday, "scotland"));
	}

	@Test
	void aCalendarThatDoesNotExistIsNamed() {
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> services.isWorkingDay(friday, "wales"));
		assertEquals("There is no calendar `wales`; use england-and-wales, scotland, northern-ireland.", error.getMessage());
	}
}
