package org.criticalfriend.planning.calendar.holidays;

import java.util.List;

import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;

/** The rules of one region, of the three kinds that occur in the United Kingdom. Public, because jollyday calls it by reflection. */
public record Rules(List<FixedHolidayConfiguration> fixed, List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays,
		List<ChristianHolidayConfiguration> christianHolidays) implements HolidayConfigurations {

	@Override
	public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
		return List.of();
	}

	@Override
	public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
		return List.of();
	}

	@Override
	public List<IslamicHolidayConfiguration> islamicHolidays() {
		return List.of();
	}

	@Override
	public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
		return List.of();
	}

	@Override
	public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
		return List.of();
	}

	@Override
	public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
		return List.of();
	}

	@Override
	public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
		return List.of();
	}
}
