package org.criticalfriend.planning.invitation;

import java.time.ZoneId;
import java.time.ZoneOffset;

import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The time of the United Kingdom by the rules in force since 1996, written out so that calendar programs need not know it. The
 * library's own definition would be fetched from the network or from a cache.
 */
final class LondonTime {

	static final ZoneId ZONE = ZoneId.of("Europe/London");

	private static final ZoneOffset WINTER = ZoneOffset.UTC;
	private static final ZoneOffset SUMMER = ZoneOffset.ofHours(1);

	private LondonTime() {
	}

	static VTimeZone definition() {
		VTimeZone zone = new VTimeZone();
		zone.add(new TzId(ZONE.getId()));
		zone.add(observance(new Daylight(), "BST", WINTER, SUMMER, "19960331T010000", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
		zone.add(observance(new Standard(), "GMT", SUMMER, WINTER, "19961027T020000", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
		return zone;
	}

	private static Observance observance(Observance observance, String name, ZoneOffset from, ZoneOffset to, String start, String rule) {
		observance.add(new DtStart<>(start));
		observance.add(new RRule<>(rule));
		observance.add(new TzName(name));
		observance.add(new TzOffsetFrom(from));
		observance.add(new TzOffsetTo(to));
		return observance;
	}
}
