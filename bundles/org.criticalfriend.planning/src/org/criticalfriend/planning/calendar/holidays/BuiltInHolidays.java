package org.criticalfriend.planning.calendar.holidays;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import javax.xml.stream.XMLStreamException;

import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService;

/**
 * Reads the holiday rules that come with jollyday. The library's own readers need an XML binding, whose start takes longer than a
 * whole plan.
 */
public final class BuiltInHolidays implements HolidayCalendarConfigurationService {

	@Override
	public HolidayCalendarConfiguration getHolidayCalendarConfiguration(ManagerParameter parameter) {
		URL rules = parameter.createResourceUrl();
		try (InputStream stream = rules.openStream()) {
			return new RuleReader(stream).read();
		} catch (IOException | XMLStreamException unreadable) {
			throw new IllegalStateException("The rules for bank holidays in " + rules + " cannot be read.", unreadable);
		}
	}
}
