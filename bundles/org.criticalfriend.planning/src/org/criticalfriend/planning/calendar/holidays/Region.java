package org.criticalfriend.planning.calendar.holidays;

import java.util.List;
import java.util.stream.Stream;

import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;

/** The rules of a country or a part of it. */
record Region(String hierarchy, String description, HolidayConfigurations holidays, List<HolidayCalendarConfiguration> regions)
		implements HolidayCalendarConfiguration {

	@Override
	public Stream<HolidayCalendarConfiguration> subConfigurations() {
		return regions.stream();
	}
}
