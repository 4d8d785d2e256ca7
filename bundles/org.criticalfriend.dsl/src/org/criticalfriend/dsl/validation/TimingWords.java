package org.criticalfriend.dsl.validation;

import org.criticalfriend.methodology.Bound;
import org.criticalfriend.methodology.DayTiming;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.TimeUnit;
import org.criticalfriend.methodology.Timing;
import org.criticalfriend.methodology.WordTiming;

/** Says timings in the words of the language. */
public final class TimingWords {

	private TimingWords() {
	}

	/** For example "on day 25" or "no later than 2 working days before `OnSite`". */
	public static String of(Timing timing) {
		if (timing instanceof DayTiming days) {
			return days.getLast() > days.getFirst() ? "on days " + days.getFirst() + " to " + days.getLast() : "on day " + days.getFirst();
		}
		if (timing instanceof WordTiming words) {
			return "when " + words.getText();
		}
		RelativeTiming relative = (RelativeTiming) timing;
		return (relative.getBound() == Bound.AT ? "" : relative.getBound().getLiteral() + " ") + relative.getAmount() + " " + unit(relative) + " "
				+ relative.getDirection().getLiteral() + " `" + relative.getAnchor().getName() + "`";
	}

	private static String unit(RelativeTiming timing) {
		TimeUnit unit = timing.getUnit();
		return timing.getAmount() == 1 ? unit.getLiteral().substring(0, unit.getLiteral().length() - 1) : unit.getLiteral();
	}
}
