package org.criticalfriend.planning.deadlines;

import java.time.LocalDate;
import java.util.Optional;

import org.criticalfriend.methodology.Clock;
import org.criticalfriend.methodology.DayTiming;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.planning.calendar.WorkingCalendar;

/** Puts the numbered days of a methodology's clock, which are working days, on dates. */
public final class DayCount {

	private final WorkingCalendar calendar;
	private final int firstNumber;
	private final Optional<LocalDate> firstDay;

	DayCount(Clock clock, ReviewDates dates, WorkingCalendar calendar) {
		this.calendar = calendar;
		firstNumber = clock == null ? 0 : clock.getDayNumber();
		firstDay = dates.start().map(calendar::nextWorkingDay).or(() -> countedBack(clock, dates));
	}

	/** The date of the first numbered day; empty if no date is settled from which it can be told. */
	Optional<LocalDate> firstDay() {
		return firstDay;
	}

	/** The dates of numbered days. */
	DateRange rangeOf(DayTiming days) {
		return firstDay.map(day -> DateRange.between(dateOf(day, days.getFirst()), dateOf(day, Math.max(days.getFirst(), days.getLast()))))
				.orElse(DateRange.UNKNOWN);
	}

	/** How many days a timing with numbered days takes. */
	public static int length(DayTiming days) {
		return Math.max(days.getFirst(), days.getLast()) - days.getFirst() + 1;
	}

	private LocalDate dateOf(LocalDate day, int number) {
		return calendar.plusWorkingDays(day, number - firstNumber);
	}

	/** The on-site stage tells best; without it any stage with numbered days does. */
	private Optional<LocalDate> countedBack(Clock clock, ReviewDates dates) {
		Stage onSite = clock == null ? null : clock.getOnSite();
		return dates.agreed().containsKey(onSite) && onSite.getTiming() instanceof DayTiming days ? countedBack(days, dates.agreed().get(onSite))
				: dates.agreed().entrySet().stream().filter(entry -> entry.getKey().getTiming() instanceof DayTiming).findFirst()
						.flatMap(entry -> countedBack((DayTiming) entry.getKey().getTiming(), entry.getValue()));
	}

	private Optional<LocalDate> countedBack(DayTiming days, DateRange agreed) {
		return agreed.first().map(first -> calendar.minusWorkingDays(first, days.getFirst() - firstNumber));
	}
}
