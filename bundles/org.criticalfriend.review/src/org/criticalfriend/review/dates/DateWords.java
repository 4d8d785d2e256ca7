package org.criticalfriend.review.dates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as British letters write them. */
public final class DateWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.UK);
	private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
	private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
	private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

	private DateWords() {
	}

	/** For example 12 March 2027; empty for no day. */
	public static String day(LocalDate day) {
		return day == null ? "" : WHOLE.format(day);
	}

	/** For example Friday 12 March 2027; empty for no day. */
	public static String dayOfTheWeek(LocalDate day) {
		return day == null ? "" : WITH_WEEKDAY.format(day);
	}

	/** For example 12 March; empty for no day. */
	public static String dayAndMonth(LocalDate day) {
		return day == null ? "" : DAY_AND_MONTH.format(day);
	}

	/**
	 * The days from the first to the last with nothing said twice: 12 to 14 March 2027, 30 March to 2 April 2027, 30 December 2027 to
	 * 3 January 2028. Empty without a first day; the first day alone without a last one.
	 */
	public static String period(LocalDate first, LocalDate last) {
		if (first == null || last == null || first.equals(last)) {
			return day(first == null ? last : first);
		}
		boolean sameYear = first.getYear() == last.getYear();
		boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
		return (sameMonth ? DAY : sameYear ? DAY_AND_MONTH : WHOLE).format(first) + " to " + WHOLE.format(last);
	}
}
