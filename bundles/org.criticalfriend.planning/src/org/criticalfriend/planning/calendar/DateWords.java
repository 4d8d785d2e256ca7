package org.criticalfriend.planning.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says dates in British English. */
public final class DateWords {

	private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
	private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
	private static final DateTimeFormatter WITHOUT_DAY_OF_WEEK = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private DateWords() {
	}

	/** "Friday 12 March 2027". */
	public static String full(LocalDate date) {
		return FULL.format(date);
	}

	/** "12 March". */
	public static String dayAndMonth(LocalDate date) {
		return DAY_AND_MONTH.format(date);
	}

	/** "10 to 12 March 2027", saying month and year once if they are the same; one date if the days are the same. */
	public static String span(LocalDate first, LocalDate last) {
		String end = WITHOUT_DAY_OF_WEEK.format(last);
		if (first.equals(last)) {
			return end;
		}
		if (first.getYear() != last.getYear()) {
			return WITHOUT_DAY_OF_WEEK.format(first) + " to " + end;
		}
		return (first.getMonth() == last.getMonth() ? String.valueOf(first.getDayOfMonth()) : dayAndMonth(first)) + " to " + end;
	}
}
