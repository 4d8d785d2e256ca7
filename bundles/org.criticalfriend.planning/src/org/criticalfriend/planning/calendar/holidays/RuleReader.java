package org.criticalfriend.planning.calendar.holidays;

import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration.ChristianHolidayType;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.Movable.MovingCondition;
import de.focus_shift.jollyday.core.spi.Occurrence;

/** Reads one of jollyday's rule files. A kind of rule that it does not know is an error, never a holiday less. */
final class RuleReader {

	private final XMLStreamReader xml;

	RuleReader(InputStream stream) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		xml = factory.createXMLStreamReader(stream);
	}

	Region read() throws XMLStreamException {
		xml.nextTag();
		return region();
	}

	private Region region() throws XMLStreamException {
		String hierarchy = attribute("hierarchy");
		String description = attribute("description");
		Rules rules = new Rules(List.of(), List.of(), List.of());
		List<HolidayCalendarConfiguration> regions = new ArrayList<>();
		while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
			switch (xml.getLocalName()) {
			case "Holidays" -> rules = rules();
			case "SubConfigurations" -> regions.add(region());
			case "Sources" -> skip();
			default -> throw unknown();
			}
		}
		return new Region(hierarchy, description, rules, regions);
	}

	private Rules rules() throws XMLStreamException {
		List<FixedHolidayConfiguration> dates = new ArrayList<>();
		List<FixedWeekdayInMonthHolidayConfiguration> weekdays = new ArrayList<>();
		List<ChristianHolidayConfiguration> easter = new ArrayList<>();
		while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
			switch (xml.getLocalName()) {
			case "Fixed" -> {
				MonthDay day = MonthDay.of(Month.valueOf(attribute("month")), Integer.parseInt(attribute("day")));
				dates.add(new Rule.OnDate(day, description()));
			}
			case "FixedWeekday" -> {
				Occurrence which = Occurrence.valueOf(attribute("which"));
				DayOfWeek weekday = DayOfWeek.valueOf(attribute("weekday"));
				Month month = Month.valueOf(attribute("month"));
				weekdays.add(new Rule.OnWeekday(which, weekday, month, description()));
			}
			case "ChristianHoliday" -> {
				ChristianHolidayType type = ChristianHolidayType.valueOf(attribute("type"));
				easter.add(new Rule.AtEaster(type, description()));
			}
			default -> throw unknown();
			}
		}
		return new Rules(dates, weekdays, easter);
	}

	/** Reads to the end of the rule's element. */
	private Rule.Description description() throws XMLStreamException {
		if (attribute("every") != null) {
			throw unknown();
		}
		String key = attribute("descriptionPropertiesKey");
		Optional<Year> from = Optional.ofNullable(attribute("validFrom")).map(Year::parse);
		Optional<Year> to = Optional.ofNullable(attribute("validTo")).map(Year::parse);
		List<MovingCondition> moves = new ArrayList<>();
		while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
			if (!xml.getLocalName().equals("MovingCondition")) {
				throw unknown();
			}
			moves.add(new Rule.Move(DayOfWeek.valueOf(attribute("substitute")), MovingCondition.With.valueOf(attribute("with")),
					DayOfWeek.valueOf(attribute("weekday"))));
			skip();
		}
		return new Rule.Description(key, from, to, moves);
	}

	private String attribute(String name) {
		return xml.getAttributeValue(null, name);
	}

	private void skip() throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			int event = xml.next();
			depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
		}
	}

	private XMLStreamException unknown() {
		return new XMLStreamException("This kind of rule for holidays is not known: " + xml.getLocalName(), xml.getLocation());
	}
}
