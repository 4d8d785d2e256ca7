package org.criticalfriend.planning.calendar.holidays;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Optional;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Described;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Limited;
import de.focus_shift.jollyday.core.spi.Movable;
import de.focus_shift.jollyday.core.spi.Occurrence;

/** What all rules for one bank holiday have: its name, the years it holds, and the days it moves to. */
sealed interface Rule extends Described, Limited, Movable {

	Description description();

	@Override
	default String descriptionPropertiesKey() {
		return description().key();
	}

	@Override
	default HolidayType holidayType() {
		return HolidayType.BANK_HOLIDAY;
	}

	@Override
	default Optional<Year> validFrom() {
		return description().validFrom();
	}

	@Override
	default Optional<Year> validTo() {
		return description().validTo();
	}

	@Override
	default YearCycle cycle() {
		return YearCycle.EVERY_YEAR;
	}

	@Override
	default List<MovingCondition> conditions() {
		return description().conditions();
	}

	/** The key of the name, the first and last year, and when the holiday moves to another day. */
	record Description(String key, Optional<Year> validFrom, Optional<Year> validTo, List<MovingCondition> conditions) {
	}

	/** A holiday on a day of the week moves to the next or previous other day of the week. */
	record Move(DayOfWeek substitute, With with, DayOfWeek weekday) implements MovingCondition {
	}

	/** On the same date every year. */
	record OnDate(MonthDay day, Description description) implements Rule, FixedHolidayConfiguration {
	}

	/** For example on the first Monday in May. */
	record OnWeekday(Occurrence which, DayOfWeek weekday, Month month, Description description)
			implements Rule, FixedWeekdayInMonthHolidayConfiguration {
	}

	/** Counted from Easter. */
	record AtEaster(ChristianHolidayType type, Description description) implements Rule, ChristianHolidayConfiguration {

		@Override
		public Chronology chronology() {
			return IsoChronology.INSTANCE;
		}

		@Override
		public String descriptionPropertiesKey() {
			return description.key() == null ? descriptionPropertiesKeyPrefix() + descriptionPropertiesKeyPrefixSeparator() + type
					: description.key();
		}

		@Override
		public String descriptionPropertiesKeyPrefix() {
			return ChristianHolidayConfiguration.super.descriptionPropertiesKeyPrefix();
		}
	}
}
