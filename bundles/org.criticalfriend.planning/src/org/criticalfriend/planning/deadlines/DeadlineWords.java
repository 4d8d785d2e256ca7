package org.criticalfriend.planning.deadlines;

import java.util.Optional;

import org.criticalfriend.methodology.Bound;
import org.criticalfriend.methodology.Clock;
import org.criticalfriend.methodology.DayTiming;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.methodology.Timing;
import org.criticalfriend.methodology.WordTiming;
import org.criticalfriend.review.dates.DateWords;

/** Says when something is due, with the date and with what the methodology says. */
final class DeadlineWords {

	private final Optional<Stage> onSite;

	DeadlineWords(Clock clock) {
		onSite = Optional.ofNullable(clock).map(Clock::getOnSite);
	}

	/** For example "by Friday 12 March 2027, 15 working days before the on-site stage". */
	String of(DeadlineKind kind, Timing timing, DateRange days) {
		String date = date(kind, timing, days);
		return date.isEmpty() ? rule(timing) : timing instanceof WordTiming ? date : date + ", " + rule(timing);
	}

	/** What the methodology says, for example "15 working days before the on-site stage". */
	String rule(Timing timing) {
		return switch (timing) {
		case DayTiming days -> days.getLast() > days.getFirst() ? "days " + days.getFirst() + " to " + days.getLast() : "day " + days.getFirst();
		case RelativeTiming relative -> (relative.getBound() == Bound.AT ? "" : relative.getBound().getLiteral() + " ") + relative.getAmount() + " "
				+ unit(relative) + " " + relative.getDirection().getLiteral() + " " + anchor(relative.getAnchor());
		case WordTiming words -> words.getText();
		default -> throw new IllegalArgumentException("Unknown kind of timing: " + timing.eClass().getName());
		};
	}

	/** A stage as a sentence mentions it. */
	String anchor(Stage stage) {
		return stage == null ? "a stage" : onSite.filter(stage::equals).isPresent() ? "the on-site stage" : Mention.of(stage);
	}

	/** The days alone, for example "from Monday 1 March 2027 to Wednesday 3 March 2027". */
	static String days(DateRange days) {
		if (days.first().isEmpty()) {
			return days.last().map(last -> "by " + DateWords.dayOfTheWeek(last)).orElse("");
		}
		String first = DateWords.dayOfTheWeek(days.first().get());
		return days.last().map(last -> last.equals(days.first().get()) ? "on " + first : "from " + first + " to " + DateWords.dayOfTheWeek(last))
				.orElse("from " + first + " on");
	}

	private static String date(DeadlineKind kind, Timing timing, DateRange days) {
		boolean around = timing instanceof RelativeTiming relative && relative.getBound() == Bound.AROUND;
		boolean until = kind != DeadlineKind.STAGE || timing instanceof RelativeTiming relative && relative.getBound() == Bound.WITHIN;
		if (around && days.first().isPresent()) {
			return "around " + DateWords.dayOfTheWeek(days.first().get());
		}
		return days(until && days.last().isPresent() ? DateRange.until(days.last().get()) : days);
	}

	private static String unit(RelativeTiming timing) {
		String unit = timing.getUnit().getLiteral();
		return timing.getAmount() == 1 ? unit.substring(0, unit.length() - 1) : unit;
	}
}
