package org.criticalfriend.planning.deadlines;

import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.DayTiming;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.planning.calendar.WorkingCalendar;

/**
 * The dates of all stages. A stage is counted from at most one other, so following those links visits every stage once; links
 * that run in a circle leave its stages without dates and are reported.
 */
final class StageDates {

	private final Map<Stage, DateRange> ranges = new HashMap<>();
	private final Map<Stage, DateRange> agreed;
	private final TimingDates timings;
	private final WorkingCalendar calendar;
	private final Consumer<PlanProblem> problems;

	StageDates(Map<Stage, DateRange> agreed, DayCount count, WorkingCalendar calendar, Consumer<PlanProblem> problems) {
		this.agreed = agreed;
		this.calendar = calendar;
		this.problems = problems;
		timings = new TimingDates(count, calendar, this::of);
	}

	/** Computes the dates of stages and of those they are counted from. */
	void resolve(Collection<Stage> stages) {
		stages.forEach(this::resolve);
	}

	/** The days of a stage that was resolved. */
	DateRange of(Stage stage) {
		return ranges.getOrDefault(stage, DateRange.UNKNOWN);
	}

	/** How dates of timings are computed from those of the stages. */
	TimingDates timings() {
		return timings;
	}

	/** What the methodology computes for a stage, whatever was agreed. */
	DateRange computed(Stage stage) {
		return timings.of(stage.getTiming());
	}

	private void resolve(Stage first) {
		Set<Stage> waiting = new LinkedHashSet<>();
		Stage stage = first;
		while (stage != null && !ranges.containsKey(stage) && waiting.add(stage)) {
			stage = anchor(stage).orElse(null);
		}
		if (stage != null && waiting.contains(stage)) {
			reportCircle(waiting, stage);
		}
		Deque<Stage> order = new ArrayDeque<>();
		waiting.forEach(order::push);
		order.forEach(this::settle);
	}

	private Optional<Stage> anchor(Stage stage) {
		return !agreed.containsKey(stage) && stage.getTiming() instanceof RelativeTiming relative ? Optional.ofNullable(relative.getAnchor())
				: Optional.empty();
	}

	private void settle(Stage stage) {
		if (ranges.containsKey(stage)) {
			return;
		}
		try {
			ranges.put(stage, agreed.containsKey(stage) ? agreed(stage) : timings.of(stage.getTiming()));
		} catch (DateTimeException farAway) {
			ranges.put(stage, DateRange.UNKNOWN);
			problems.accept(PlanProblem.impossible("no-calendar", stage, "There is no date for " + Mention.of(stage) + ": " + farAway.getMessage()));
		}
	}

	private DateRange agreed(Stage stage) {
		DateRange days = agreed.get(stage);
		return days.first().isPresent() && days.last().isEmpty() && stage.getTiming() instanceof DayTiming timing
				? DateRange.between(days.first().get(), calendar.plusWorkingDays(calendar.nextWorkingDay(days.first().get()), DayCount.length(timing) - 1))
				: days;
	}

	private void reportCircle(Set<Stage> waiting, Stage repeated) {
		List<Stage> circle = waiting.stream().dropWhile(stage -> stage != repeated).toList();
		circle.forEach(stage -> ranges.put(stage, DateRange.UNKNOWN));
		problems.accept(PlanProblem.impossible("circle", repeated, "No date can be told for "
				+ circle.stream().map(Mention::of).collect(Collectors.joining(", ")) + ": " + (circle.size() == 1 ? "the stage is counted from itself"
						: "these stages are counted from one another in a circle") + "; put one of them on a day of the clock."));
	}
}
