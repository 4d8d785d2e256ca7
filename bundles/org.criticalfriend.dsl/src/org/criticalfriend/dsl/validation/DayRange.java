package org.criticalfriend.dsl.validation;

import org.criticalfriend.methodology.Direction;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.TimeUnit;

/**
 * The days between which something happens, as far as the methodology alone says. Both ends belong to it; a very small or
 * large number stands for an open end.
 */
record DayRange(long earliest, long latest) {

	private static final long OPEN = Long.MAX_VALUE / 4;

	static DayRange of(long day) {
		return new DayRange(day, day);
	}

	/** When a period from an anchor is over, given when the anchor may be and how long, in days, the period may last. */
	static DayRange around(RelativeTiming timing, DayRange anchor, long shortest, long longest) {
		boolean before = timing.getDirection() == Direction.BEFORE;
		long near = before ? anchor.latest - shortest : anchor.earliest + shortest;
		long far = before ? anchor.earliest - longest : anchor.latest + longest;
		return switch (timing.getBound()) {
			case AT -> before ? new DayRange(far, near) : new DayRange(near, far);
			case WITHIN -> before ? new DayRange(far, anchor.latest) : new DayRange(anchor.earliest, far);
			case AT_LEAST -> before ? new DayRange(-OPEN, near) : new DayRange(near, OPEN);
			case BY -> before ? new DayRange(-OPEN, near) : new DayRange(-OPEN, far);
			case AROUND -> new DayRange(-OPEN, OPEN);
		};
	}

	/** Whether all of this range comes later than all of the other. */
	boolean isAfter(DayRange other) {
		return earliest > other.latest;
	}

	/**
	 * The fewest numbered days that a period takes. The days of a clock may be working days or calendar days, and a period may
	 * lie around a weekend, so only this much is certain.
	 */
	static long fewest(long amount, TimeUnit unit) {
		return switch (unit) {
			case WORKING_DAY -> amount;
			case DAY -> Math.max(0, amount * 5 / 7 - 2);
			case WEEK -> amount * 5;
			case MONTH -> amount * 19;
		};
	}

	/** The most numbered days that a period takes, see {@link #fewest}. Ten bank holidays are allowed for. */
	static long most(long amount, TimeUnit unit) {
		return switch (unit) {
			case WORKING_DAY -> amount * 7 / 5 + 12;
			case DAY -> amount;
			case WEEK -> amount * 7;
			case MONTH -> amount * 31;
		};
	}
}
