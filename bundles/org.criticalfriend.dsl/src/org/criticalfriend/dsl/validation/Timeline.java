package org.criticalfriend.dsl.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.DayTiming;
import org.criticalfriend.methodology.Direction;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.methodology.Timing;

/** Puts timings on the days of the clock, as far as the methodology says without a calendar. */
final class Timeline {

	private final Map<Stage, Optional<DayRange>> stages = new HashMap<>();

	/** The days on which something with this timing may happen; empty if nothing is known. */
	Optional<DayRange> rangeOf(Timing timing) {
		if (timing instanceof DayTiming days) {
			return Optional.of(new DayRange(days.getFirst(), Math.max(days.getFirst(), days.getLast())));
		}
		if (timing instanceof RelativeTiming relative && relative.getAnchor() != null && !relative.getAnchor().eIsProxy()) {
			return anchorDay(relative).map(anchor -> DayRange.around(relative, anchor, DayRange.fewest(relative.getAmount(), relative.getUnit()),
					DayRange.most(relative.getAmount(), relative.getUnit())));
		}
		return Optional.empty();
	}

	/** Whether one timing, whatever the calendar, comes after another. */
	boolean isAfter(Timing one, Timing other) {
		if (one instanceof RelativeTiming relative && other instanceof RelativeTiming base && relative.getAnchor() == base.getAnchor()
				&& relative.getUnit() == base.getUnit()) {
			return offset(relative).isAfter(offset(base));
		}
		Optional<DayRange> range = rangeOf(one);
		return range.isPresent() && rangeOf(other).filter(range.get()::isAfter).isPresent();
	}

	private static DayRange offset(RelativeTiming timing) {
		return DayRange.around(timing, DayRange.of(0), timing.getAmount(), timing.getAmount());
	}

	/** Before counts from the first day of a stage, after from its last. */
	private Optional<DayRange> anchorDay(RelativeTiming timing) {
		Timing anchor = timing.getAnchor().getTiming();
		return anchor instanceof DayTiming days
				? Optional.of(DayRange.of(timing.getDirection() == Direction.BEFORE ? days.getFirst() : Math.max(days.getFirst(), days.getLast())))
				: rangeOfStage(timing.getAnchor());
	}

	private Optional<DayRange> rangeOfStage(Stage stage) {
		if (!stages.containsKey(stage)) {
			stages.put(stage, Optional.empty());
			stages.put(stage, rangeOf(stage.getTiming()));
		}
		return stages.get(stage);
	}
}
