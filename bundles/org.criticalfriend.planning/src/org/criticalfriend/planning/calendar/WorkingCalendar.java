package org.criticalfriend.planning.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.criticalfriend.methodology.Calendar;
import org.criticalfriend.planning.calendar.holidays.BankHolidays;
import org.criticalfriend.planning.calendar.holidays.JollydayBankHolidays;

/**
 * Counts working days: Monday to Friday without bank holidays, and what a council does otherwise.
 *
 * <p>The day from which is counted is number 0. If that is no working day, the working day before it is number 0 when counting
 * forwards, and the working day after it when counting backwards: 1 working day after a Saturday is the Monday, 1 working day
 * before it is the Friday.
 *
 * <p>The first count in a year takes a pass over its days, every further one a look into a table. Days outside the
 * years 1975 to 2199 are answered with a {@link DateTimeException}.
 */
public final class WorkingCalendar {

	private static final int FIRST_YEAR = 1975;
	private static final int LAST_YEAR = 2199;

	private final BankHolidays bankHolidays;
	private final LocalDays localDays;
	private final Map<Integer, Map<LocalDate, String>> holidays = new ConcurrentHashMap<>();
	private final Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();

	public WorkingCalendar(BankHolidays bankHolidays, LocalDays localDays) {
		this.bankHolidays = bankHolidays;
		this.localDays = localDays;
	}

	/** The calendar of a nation, with nothing different at the council. */
	public static WorkingCalendar of(Calendar nation) {
		return of(nation, LocalDays.NONE);
	}

	/** The calendar of a council. */
	public static WorkingCalendar of(Calendar nation, LocalDays localDays) {
		return new WorkingCalendar(new JollydayBankHolidays(nation), localDays);
	}

	public boolean isWorkingDay(LocalDate date) {
		return year(date.getYear()).isWorkingDay(date);
	}

	/** Why nobody works on that day: the name of a bank holiday, what the council says, or the day of the week. Empty for a working day. */
	public Optional<String> closure(LocalDate date) {
		if (isWorkingDay(date)) {
			return Optional.empty();
		}
		return specialClosure(date).or(() -> Optional.of(date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)));
	}

	/** Like {@link #closure}, but empty for an ordinary weekend. */
	public Optional<String> specialClosure(LocalDate date) {
		LocalDay local = localDays.days().get(date);
		if (local != null) {
			return local.working() ? Optional.empty() : Optional.of(local.reason().isEmpty() ? "local closing day" : local.reason());
		}
		return Optional.ofNullable(holidays.computeIfAbsent(date.getYear(), bankHolidays::in).get(date));
	}

	/** The day itself if it is a working day, otherwise the first one after it. */
	public LocalDate nextWorkingDay(LocalDate date) {
		return numbered(date.getYear(), year(date.getYear()).before(date));
	}

	/** The day itself if it is a working day, otherwise the last one before it. */
	public LocalDate previousWorkingDay(LocalDate date) {
		return numbered(date.getYear(), lastUpTo(date));
	}

	/** The working day that comes so many working days later, or earlier if the number is negative. */
	public LocalDate plusWorkingDays(LocalDate date, int days) {
		return days < 0 ? minusWorkingDays(date, -days) : numbered(date.getYear(), lastUpTo(date) + (long) days);
	}

	/** The working day that comes so many working days earlier, or later if the number is negative. */
	public LocalDate minusWorkingDays(LocalDate date, int days) {
		return days < 0 ? plusWorkingDays(date, -days) : numbered(date.getYear(), year(date.getYear()).before(date) - (long) days);
	}

	/**
	 * How many working days lie after one day, up to and including another: the number for {@link #plusWorkingDays}. Negative if the
	 * second day is the earlier one.
	 */
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return -workingDaysBetween(to, from);
		}
		int days = lastUpTo(to) - lastUpTo(from);
		for (int year = from.getYear(); year < to.getYear(); year++) {
			days += year(year).length();
		}
		return days;
	}

	/** The number, within its year, of the last working day up to a day; -1 if the year has none so early. */
	private int lastUpTo(LocalDate date) {
		WorkingYear year = year(date.getYear());
		return year.before(date) + (year.isWorkingDay(date) ? 1 : 0) - 1;
	}

	/** The working day with a number that is counted from a year's first working day and may lie in another year. */
	private LocalDate numbered(int firstYear, long firstNumber) {
		int year = firstYear;
		long number = firstNumber;
		while (number < 0) {
			number += year(--year).length();
		}
		while (number >= year(year).length()) {
			number -= year(year++).length();
		}
		return LocalDate.ofYearDay(year, year(year).dayOfYear((int) number));
	}

	private WorkingYear year(int year) {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new DateTimeException("Working days are counted from " + FIRST_YEAR + " to " + LAST_YEAR + ", not in " + year + ".");
		}
		WorkingYear known = years.get(year);
		return known != null ? known : years.computeIfAbsent(year, each -> new WorkingYear(each, this::isOpen));
	}

	private boolean isOpen(LocalDate date) {
		LocalDay local = localDays.days().get(date);
		if (local != null) {
			return local.working();
		}
		return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && specialClosure(date).isEmpty();
	}
}
