package org.criticalfriend.planning.tests.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

import org.criticalfriend.methodology.Calendar;
import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.criticalfriend.planning.deadlines.ReviewPlan;
import org.criticalfriend.planning.invitation.CalendarFile;
import org.criticalfriend.planning.invitation.Invitations;
import org.criticalfriend.planning.tests.programme.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;

/** Calendar files are read back by the library that wrote them and by another one. */
class InvitationsTest {

	private static final Instant REVISION = Instant.parse("2027-01-20T10:15:30Z");

	private final Reviews reviews = new Reviews();

	@BeforeEach
	void addSessions() {
		reviews.pilot.setEmail(" pat.pilot@example.org ");
		reviews.with(reviews.session("S1", "Interview", "09:00-10:00", "Room 1; north wing", reviews.master), reviews.pilot).setNote("He was frank.");
		reviews.with(reviews.session("S2", "Lunch", "12:00", ""), reviews.mate).setDay(2);
	}

	@Test
	void theWholeReviewIsInOneFile() {
		ICalendar calendar = read(invitations().ofReview());
		assertEquals(List.of("Enquiry 2027-01-11", "Papers in 2027-01-25", "Due: Log books 2027-01-25", "Visit 2027-02-01", "S1 2027-02-01", "S2 2027-02-02"),
				calendar.getEvents().stream().map(event -> event.getSummary().getValue() + " " + day(event)).toList());
		assertEquals(List.of(), calendar.validate(ICalVersion.V2_0).getWarnings().stream().map(Object::toString).toList());
	}

	@Test
	void everybodyGetsTheirOwnDates() {
		assertEquals(List.of("Visit", "S1"), summaries(invitations().of(reviews.pilot)));
		assertEquals(List.of("Visit", "S2"), summaries(invitations().of(reviews.mate)));
		assertEquals(List.of("Enquiry", "Papers in", "Due: Log books", "S1"), summaries(invitations().of(reviews.master)));
		assertEquals(List.of(), summaries(invitations().of(reviews.porter)));
	}

	@Test
	void sessionsHaveTimesPlacesAndPeopleButNoNotes() {
		VEvent session = event("session-S1@quayside.critical-friend");
		assertEquals(Instant.parse("2027-02-01T09:00:00Z"), session.getDateStart().getValue().toInstant());
		assertEquals(Instant.parse("2027-02-01T10:00:00Z"), session.getDateEnd().getValue().toInstant());
		assertEquals("Room 1; north wing", session.getLocation().getValue());
		assertEquals("For the team: Pat Pilot, director of ports\nWith: Mo Master, harbour master", session.getDescription().getValue());
		assertEquals("Pat Pilot", session.getOrganizer().getCommonName());
		assertEquals("pat.pilot@example.org", session.getOrganizer().getEmail());
		assertFalse(invitations().ofReview().text().contains("frank"));
	}

	@Test
	void sessionsInSummerAreInSummerTime() {
		reviews.review.setEnquiry(LocalDate.of(2027, 6, 1));
		assertEquals(Instant.parse("2027-06-22T08:00:00Z"), event("session-S1@quayside.critical-friend").getDateStart().getValue().toInstant());
		assertTrue(invitations().ofReview().text().contains("\r\nDTSTART;TZID=Europe/London:20270622T090000\r\n"));
	}

	@Test
	void deadlinesTakeWholeDaysAndMakeNobodyBusy() {
		VEvent due = event("Books-due@quayside.critical-friend");
		assertFalse(due.getDateStart().getValue().hasTime());
		assertEquals("2027-01-26", due.getDateEnd().getValue().toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString());
		assertTrue(due.getTransparency().isTransparent());
		assertEquals("By Monday 25 January 2027, 5 working days before the on-site stage.", due.getDescription().getValue());
		VEvent visit = event("Visit-stage@quayside.critical-friend");
		assertEquals("2027-02-04", visit.getDateEnd().getValue().toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString());
	}

	@Test
	void theSameReviewGivesTheSameFileWhereverItIsWritten() {
		TimeZone before = TimeZone.getDefault();
		String here = invitations().ofReview().text();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
			assertEquals(here, invitations().ofReview().text());
		} finally {
			TimeZone.setDefault(before);
		}
		assertTrue(here.contains("\r\nDTSTAMP:20270120T101530Z\r\n"));
	}

	@Test
	void linesAreFoldedAndEndWithCrLf() {
		reviews.review.getSessions().get(0).setTitle("Grüße “quoted”, and so on; ".repeat(20));
		String text = invitations().ofReview().text();
		assertTrue(text.endsWith("END:VCALENDAR\r\n"));
		for (String line : text.split("\r\n")) {
			assertFalse(line.contains("\n") || line.contains("\r"), line);
			assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, () -> line.getBytes(StandardCharsets.UTF_8).length + " " + line);
		}
		assertEquals("Grüße “quoted”, and so on; ".repeat(20), event("session-S1@quayside.critical-friend").getSummary().getValue());
	}

	@Test
	void theLibraryThatWroteItReadsItBack() throws Exception {
		net.fortuna.ical4j.model.Calendar calendar = new CalendarBuilder().build(new StringReader(invitations().ofReview().text()));
		assertFalse(calendar.validate(true).hasErrors(), () -> calendar.validate(true).toString());
		assertEquals(6, calendar.getComponents(Component.VEVENT).size());
		assertEquals(1, calendar.getComponents(Component.VTIMEZONE).size());
		assertEquals("Quayside review 2027", calendar.getProperty("X-WR-CALNAME").map(Property::getValue).orElseThrow());
	}

	private Invitations invitations() {
		return new Invitations(reviews.review, ReviewPlan.of(reviews.review, WorkingCalendar.of(Calendar.ENGLAND_AND_WALES)), REVISION,
				Optional.of(reviews.pilot));
	}

	private VEvent event(String uid) {
		return read(invitations().ofReview()).getEvents().stream().filter(event -> event.getUid().getValue().equals(uid)).findFirst().orElseThrow();
	}

	private static List<String> summaries(CalendarFile file) {
		return read(file).getEvents().stream().map(event -> event.getSummary().getValue()).toList();
	}

	private static ICalendar read(CalendarFile file) {
		return Biweekly.parse(file.text()).first();
	}

	private static String day(VEvent event) {
		return event.getDateStart().getValue().toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString();
	}
}
