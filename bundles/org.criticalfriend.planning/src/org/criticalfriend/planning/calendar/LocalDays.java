package org.criticalfriend.planning.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The days on which one council works or shuts other than its nation does, read from a file by {@link LocalDaysReader}.
 *
 * @param days     what is different, by day
 * @param problems what is wrong with the file; the lines it concerns count for nothing
 */
public record LocalDays(Map<LocalDate, LocalDay> days, List<LineProblem> problems) {

	/** Nothing is different. */
	public static final LocalDays NONE = new LocalDays(Map.of(), List.of());

	public LocalDays {
		days = Map.copyOf(days);
		problems = List.copyOf(problems);
	}
}
