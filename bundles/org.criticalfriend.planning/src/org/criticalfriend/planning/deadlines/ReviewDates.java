package org.criticalfriend.planning.deadlines;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.Stage;

/**
 * The dates that are settled before anything is computed.
 *
 * @param start  the day of the stage at which the clock of the methodology starts, usually the enquiry
 * @param agreed the days agreed for stages, above all the on-site stage; they count instead of what the methodology computes. If
 *               only the first day is given, the stage is as long as the methodology says.
 */
public record ReviewDates(Optional<LocalDate> start, Map<Stage, DateRange> agreed) {

	public ReviewDates {
		agreed = new LinkedHashMap<>(agreed);
	}

	/** Everything is counted from the day of the enquiry. */
	public static ReviewDates startingOn(LocalDate start) {
		return new ReviewDates(Optional.of(start), Map.of());
	}

	/** Everything is counted back from a stage, usually the on-site stage. */
	public static ReviewDates of(Stage stage, DateRange days) {
		return new ReviewDates(Optional.empty(), Map.of(stage, days));
	}

	/** The same dates, with the days agreed for one more stage. */
	public ReviewDates with(Stage stage, DateRange days) {
		Map<Stage, DateRange> all = new LinkedHashMap<>(agreed);
		all.put(stage, days);
		return new ReviewDates(start, all);
	}
}
