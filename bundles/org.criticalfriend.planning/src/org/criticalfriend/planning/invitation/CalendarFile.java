package org.criticalfriend.planning.invitation;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes entries as a calendar file (RFC 5545) that common calendar programs import. The same entries give the same bytes.
 *
 * @param name      what the calendar is called
 * @param revision  when what the entries say was last changed, never the time of writing
 * @param organiser who sends it, if somebody with a mail address does
 */
public record CalendarFile(String name, Instant revision, Optional<Organiser> organiser, List<CalendarEntry> entries) {

	private static final int UNFOLDED = Integer.MAX_VALUE / 2;

	/** Who sends a calendar. */
	public record Organiser(String name, String email) {
	}

	/** The file's text, with CRLF line ends and folded lines; to be written in UTF-8. */
	public String text() {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Critical Friend//Review calendar//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(ImmutableMethod.PUBLISH);
		calendar.add(new XProperty("X-WR-CALNAME", name));
		calendar.add(LondonTime.definition());
		entries.forEach(entry -> calendar.add(event(entry)));
		StringWriter text = new StringWriter();
		try {
			new CalendarOutputter(false, UNFOLDED).output(calendar, text);
		} catch (IOException impossible) {
			throw new IllegalStateException("A calendar in memory cannot be written.", impossible);
		}
		return LineFolding.folded(text.toString());
	}

	private VEvent event(CalendarEntry entry) {
		VEvent event = new VEvent(false);
		event.add(new Uid(entry.uid()));
		event.add(new DtStamp(revision));
		entry.times().ifPresentOrElse(times -> addTimes(event, entry.first(), times), () -> addDays(event, entry));
		event.add(new Summary(entry.title()));
		if (!entry.description().isEmpty()) {
			event.add(new Description(entry.description()));
		}
		if (!entry.location().isEmpty()) {
			event.add(new Location(entry.location()));
		}
		organiser.ifPresent(person -> event.add(new Organizer(new ParameterList(List.of(new Cn(person.name()))), URI.create("mailto:" + person.email()))));
		return event;
	}

	private static void addTimes(VEvent event, LocalDate day, CalendarEntry.Times times) {
		event.add(new DtStart<>(at(day, times.start())));
		times.end().ifPresent(end -> event.add(new DtEnd<>(at(day, end))));
	}

	/** Whole days do not make anybody busy; the day after the last ends them. */
	private static void addDays(VEvent event, CalendarEntry entry) {
		event.add(new DtStart<>(entry.first()));
		event.add(new DtEnd<>(entry.last().plusDays(1)));
		event.add(ImmutableTransp.TRANSPARENT);
	}

	private static ZonedDateTime at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(LondonTime.ZONE);
	}
}
