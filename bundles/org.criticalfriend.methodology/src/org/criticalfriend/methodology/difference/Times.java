package org.criticalfriend.methodology.difference;

import org.criticalfriend.methodology.Bound;
import org.criticalfriend.methodology.DayTiming;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.Timing;
import org.criticalfriend.methodology.WordTiming;

/** Says when something is, for example "within 15 working days after “On site”". */
final class Times {

	private Times() {
	}

	static String of(Timing timing) {
		return switch (timing) {
			case null -> "no fixed time";
			case DayTiming days -> days.getLast() > days.getFirst() ? "days " + days.getFirst() + " to " + days.getLast() : "day " + days.getFirst();
			case WordTiming words -> "when " + words.getText();
			case RelativeTiming relative -> (relative.getBound() == Bound.AT ? "" : relative.getBound().getLiteral() + " ") + relative.getAmount() + " "
					+ unit(relative) + " " + relative.getDirection().getLiteral() + " "
					+ (relative.getAnchor() == null || relative.getAnchor().eIsProxy() ? "a stage" : Mention.brief(relative.getAnchor()));
			default -> throw new IllegalArgumentException("Unknown kind of timing: " + timing.eClass().getName());
		};
	}

	private static String unit(RelativeTiming timing) {
		String unit = timing.getUnit().getLiteral();
		return timing.getAmount() == 1 ? unit.substring(0, unit.length() - 1) : unit;
	}
}
