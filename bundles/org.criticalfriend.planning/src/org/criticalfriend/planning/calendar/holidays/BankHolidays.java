package org.criticalfriend.planning.calendar.holidays;

import java.time.LocalDate;
import java.util.Map;

/** Knows the bank holidays of one part of the United Kingdom. */
public interface BankHolidays {

	/** The bank holidays of a year with their names, substitute days included. */
	Map<LocalDate, String> in(int year);
}
