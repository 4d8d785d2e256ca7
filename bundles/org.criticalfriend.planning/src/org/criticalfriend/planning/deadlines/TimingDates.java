package org.criticalfriend.planning.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.criticalfriend.methodology.DayTiming;
import org.criticalfriend.methodology.Direction;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.methodology.Timing;
import org.criticalfriend.planning.calendar.WorkingCalendar;

/** Computes the dates of timings, given those of the stages they are counted from. */
final class TimingDates {

	private final DayCount count;
	private final WorkingCalendar calendar;
	private final Function<Stage, DateRange> stages;

	TimingDates(DayCount count, WorkingCalendar calendar, Function<Stage, DateRange> stages) {
		this.count = count;
		this.calendar = calendar;
		this.stages = stages;
	}

	/**
	 * The days between which something with this timing happens; unknown if the timing is in words only, or counted from a stage
	 * without a date.
	 *
	 * @throws java.time.DateTimeException if a day lies in a year without working calendar
	 */
	DateRange of(Timing timing) {
		return switch (timing) {
		case DayTiming days -> count.rangeOf(days);
		case RelativeTiming relative when relative.getAnchor() != null -> of(relative, stages.apply(relative.getAnchor()));
		case null, default -> DateRange.UNKNOWN;
		};
	}

	/** Before counts from the first day of the stage, after from its last. */
	private DateRange of(RelativeTiming timing, DateRange anchor) {
		boolean before = timing.getDirection() == Direction.BEFORE;
		Optional<LocalDate> base = before ? anchor.start() : anchor.end();
		return base.map(day -> around(timing, day, before ? earlier(timing, day) : later(timing, day), before)).orElse(DateRange.UNKNOWN);
	}

	private static DateRange around(RelativeTiming timing, LocalDate anchor, LocalDate day, boolean before) {
		return switch (timing.getBound()) {
		case AT, AROUND -> DateRange.on(day);
		case WITHIN -> before ? DateRange.between(day, anchor) : DateRange.between(anchor, day);
		case AT_LEAST -> before ? DateRange.until(day) : DateRange.from(day);
		case BY -> DateRange.until(day);
		};
	}

	private LocalDate earlier(RelativeTiming timing, LocalDate day) {
		return switch (timing.getUnit()) {
		case WORKING_DAY -> calendar.minusWorkingDays(day, timing.getAmount());
		case DAY -> day.minusDays(timing.getAmount());
		case WEEK -> day.minusWeeks(timing.getAmount());
		case MONTH -> day.minusMonths(timing.getAmount());
		};
	}

	private LocalDate later(RelativeTiming timing, LocalDate day) {
		return switch (timing.getUnit()) {
		case WORKING_DAY -> calendar.plusWorkingDays(day, timing.getAmount());
		case DAY -> day.plusDays(timing.getAmount());
		case WEEK -> day.plusWeeks(timing.getAmount());
		case MONTH -> day.plusMonths(timing.getAmount());
		};
	}
}
