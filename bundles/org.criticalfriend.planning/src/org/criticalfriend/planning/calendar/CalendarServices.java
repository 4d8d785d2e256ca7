package org.criticalfriend.planning.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.Calendar;
import org.criticalfriend.review.dates.DateWords;

/**
 * Services with dates and working days; templates and queries call them by their names. A calendar is named as in a methodology,
 * for example {@code england-and-wales}.
 */
public class CalendarServices {

	private final Map<Calendar, WorkingCalendar> calendars = new EnumMap<>(Calendar.class);

	/** The working day so many working days after a date, see {@link WorkingCalendar#plusWorkingDays}. */
	public LocalDate plusWorkingDays(LocalDate date, Integer days, String calendar) {
		return calendar(calendar).plusWorkingDays(date, days);
	}

	/** The working day so many working days before a date, see {@link WorkingCalendar#minusWorkingDays}. */
	public LocalDate minusWorkingDays(LocalDate date, Integer days, String calendar) {
		return calendar(calendar).minusWorkingDays(date, days);
	}

	/** The working days after one date, up to and including another. */
	public Integer workingDaysUntil(LocalDate date, LocalDate other, String calendar) {
		return calendar(calendar).workingDaysBetween(date, other);
	}

	/** Whether people work on that day. */
	public Boolean isWorkingDay(LocalDate date, String calendar) {
		return calendar(calendar).isWorkingDay(date);
	}

	/**
	 * The day that a text names as {@code 2027-03-12}.
	 *
	 * @throws IllegalArgumentException if it names none
	 */
	public LocalDate toDate(String text) {
		try {
			return LocalDate.parse(text.strip());
		} catch (DateTimeParseException noDay) {
			throw new IllegalArgumentException("`" + text + "` is no day; write it as 2027-03-12.", noDay);
		}
	}

	/** "12 March 2027"; empty for no day. */
	public String dateInWords(LocalDate date) {
		return DateWords.day(date);
	}

	/** "Friday 12 March 2027"; empty for no day. */
	public String withWeekday(LocalDate date) {
		return DateWords.dayOfTheWeek(date);
	}

	/** "12 March"; empty for no day. */
	public String dayAndMonth(LocalDate date) {
		return DateWords.dayAndMonth(date);
	}

	/** The days from one to another, "10 to 12 March 2027"; if one is missing the other alone. */
	public String until(LocalDate first, LocalDate last) {
		return DateWords.period(first, last);
	}

	private synchronized WorkingCalendar calendar(String name) {
		Calendar nation = Calendar.get(name);
		if (nation == null) {
			throw new IllegalArgumentException("There is no calendar `" + name + "`; use "
					+ Arrays.stream(Calendar.values()).map(Calendar::getLiteral).collect(Collectors.joining(", ")) + ".");
		}
		return calendars.computeIfAbsent(nation, WorkingCalendar::of);
	}
}
