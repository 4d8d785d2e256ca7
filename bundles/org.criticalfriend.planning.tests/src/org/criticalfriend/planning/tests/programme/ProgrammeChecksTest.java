package org.criticalfriend.planning.tests.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.criticalfriend.methodology.Actor;
import org.criticalfriend.planning.programme.ProgrammeChecks;
import org.criticalfriend.planning.programme.ProgrammeProblem;
import org.criticalfriend.planning.tests.Methodologies;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Session;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What does not work in a programme is told with its place. */
class ProgrammeChecksTest {

	private final Reviews reviews = new Reviews();

	@Test
	void aProgrammeThatWorksHasNoProblems() {
		reviews.with(reviews.session("A", "Interview", "09:00-10:00", "Room 1", reviews.master), reviews.pilot);
		reviews.with(reviews.session("B", "FocusGroup", "10:00-11:30", "Room 1", reviews.porter), reviews.pilot, reviews.mate);
		reviews.session("C", "Lunch", "11:30-12:30", "Room 1");
		finds();
	}

	@Test
	void aPeerInTwoPlacesIsTold() {
		reviews.with(reviews.session("A", "FocusGroup", "09:00-10:30", "Room 1", reviews.porter), reviews.pilot);
		reviews.with(reviews.session("B", "Interview", "10:00-11:00", "Room 2", reviews.master), reviews.pilot);
		finds("peer-in-two-places B: Pat Pilot is in two places: “A” on day 1 at 09:00 is not over when “B” at 10:00 begins; move one of them, or ask "
				+ "somebody else.");
	}

	@Test
	void somebodySeenInTwoPlacesIsTold() {
		reviews.with(reviews.session("A", "Lunch", "09:00-10:30", "", reviews.master), reviews.pilot);
		reviews.with(reviews.session("B", "Interview", "10:00-11:00", "Room 2", reviews.master), reviews.mate);
		finds("person-in-two-places B: Mo Master is in two places: “A” on day 1 at 09:00 is not over when “B” at 10:00 begins; move one of them, or ask "
				+ "somebody else.");
	}

	@Test
	void thoseWhoStandForAStreamAreThere() {
		reviews.session("A", "FocusGroup", "09:00-10:30", "Room 1", reviews.porter).getStreams().add(Methodologies.element(reviews.methodology, "Landing",
				Actor.class));
		reviews.session("B", "Interview", "10:00-11:00", "Room 2", reviews.master).getStreams().add(Methodologies.element(reviews.methodology, "Mate",
				Actor.class));
		assertEquals(List.of("peer-in-two-places"), ProgrammeChecks.of(reviews.review).stream().map(ProgrammeProblem::id).toList());
	}

	@Test
	void theSameTimeOnAnotherDayIsNoClash() {
		reviews.with(reviews.session("A", "FocusGroup", "09:00-10:30", "Room 1", reviews.porter), reviews.pilot);
		reviews.with(reviews.session("B", "Interview", "10:00-11:00", "Room 1", reviews.master), reviews.pilot).setDay(2);
		finds();
	}

	@Test
	void aLongSessionIsRememberedBeyondShortOnes() {
		reviews.with(reviews.session("A", "FocusGroup", "09:00-12:00", "Room 1", reviews.porter), reviews.mate);
		reviews.with(reviews.session("B", "Lunch", "09:30-09:45", "", reviews.master), reviews.pilot);
		reviews.with(reviews.session("C", "Interview", "11:00-12:00", "room  1 ", reviews.master), reviews.pilot);
		finds("room-taken C: room  1 is taken: “A” on day 1 at 09:00 is not over when “C” at 11:00 begins; find another room or time for one of them.");
	}

	@Test
	void aDayWithoutABreakIsTold() {
		reviews.with(reviews.session("A", "FocusGroup", "08:00-11:00", "Room 1", reviews.porter), reviews.pilot);
		reviews.with(reviews.session("B", "Interview", "11:15-13:00", "Room 1", reviews.master), reviews.pilot);
		Session late = reviews.with(reviews.session("C", "Lunch", "13:00-13:15", ""), reviews.pilot);
		reviews.with(reviews.session("D", "FocusGroup", "13:15-15:00", "Room 1"), reviews.pilot).getInterviewees().add(person("Al"));
		finds("no-break D: Pat Pilot has no break of 20 minutes from “A” on day 1 at 08:00 until 15:00; plan one after six hours at the latest.");
		reviews.with(reviews.review.getSessions().get(1), reviews.mate);
		reviews.with(reviews.review.getSessions().get(0), reviews.mate);
		reviews.with(reviews.review.getSessions().get(3), reviews.mate);
		finds("no-break D: Pat Pilot and Max Mate have no break of 20 minutes from “A” on day 1 at 08:00 until 15:00; plan one after six hours at the latest.");
		reviews.review.getSessions().get(1).setTitle("B, lunch included");
		finds();
		reviews.review.getSessions().get(1).setTitle("B");
		reviews.with(late, reviews.mate);
		late.setEnd(LocalTime.of(13, 20));
		reviews.review.getSessions().get(3).setStart(LocalTime.of(13, 20));
		finds();
	}

	@Test
	void interviewsWithoutCrossoverAreTold() {
		reviews.with(reviews.session("A", "Interview", "09:00-09:45", "Room 1", reviews.master), reviews.pilot);
		reviews.with(reviews.session("B", "FocusGroup", "09:50-11:20", "Room 1", reviews.porter), reviews.pilot).setCrossover(10);
		reviews.with(reviews.session("C", "FocusGroup", "11:25-12:00", "Room 1"), reviews.pilot).getInterviewees().add(person("Al"));
		finds("no-crossover A: Pat Pilot goes on with “B” at 09:50 10 minutes too soon after “A” on day 1 at 09:00: 15 minutes are for crossover and notes; "
				+ "begin later.",
				"no-crossover B: Pat Pilot goes on with “C” at 11:25 5 minutes too soon after “B” on day 1 at 09:50: 10 minutes are for crossover and notes; "
						+ "begin later.");
	}

	@Test
	void peopleNotInvitedAreToldOnce() {
		reviews.porter.setInvited(null);
		reviews.with(reviews.session("A", "FocusGroup", "09:00-10:30", "Room 1", reviews.porter), reviews.pilot);
		reviews.with(reviews.session("B", "Lunch", "12:00-13:00", "", reviews.porter), reviews.pilot);
		finds("not-invited A: Po Porter was not invited yet to “A” on day 1 at 09:00; invite them and note the day.");
	}

	@Test
	void peopleTheMethodologyDoesNotListAreTold() {
		reviews.with(reviews.session("A", "Interview", "09:00-10:00", "Room 1", reviews.porter), reviews.pilot);
		reviews.master.setPost("Lead Director of Tides");
		reviews.with(reviews.session("B", "Interview", "10:00-11:00", "Room 1", reviews.master), reviews.pilot);
		finds("not-listed A: Po Porter, porter: the methodology lists nobody like that for “A” on day 1 at 09:00; agree it with the team leader.");
	}

	@Test
	void oneOfTheTeamIsNotInterviewed() {
		reviews.with(reviews.session("A", "Interview", "09:00-10:00", "Room 1", reviews.mate), reviews.pilot);
		finds("one-of-the-team A: Max Mate is one of the visitors, but is to be seen at “A” on day 1 at 09:00; name somebody else.");
	}

	@Test
	void tooManyPeopleInAnInterviewAreTold() {
		Session session = reviews.with(reviews.session("A", "Interview", "09:00-10:00", "Room 1", reviews.master), reviews.pilot);
		for (String name : List.of("Al", "Bo", "Cy")) {
			Person person = person(name);
			person.setPost("deputy harbour master");
			session.getInterviewees().add(person);
		}
		finds("too-many-people A: “A” on day 1 at 09:00 is with 4 people; an interview is with 3 at most, so make it a focus group or divide it.");
	}

	@Test
	void nobodyIsAskedTwice() {
		reviews.with(reviews.session("A", "Interview", "09:00-10:00", "Room 1", reviews.master), reviews.pilot);
		reviews.with(reviews.session("B", "Interview", "10:00-11:00", "Room 1", reviews.master), reviews.mate);
		finds("asked-twice B: Mo Master is seen at “A” on day 1 at 09:00 and again at “B” on day 1 at 10:00; put it into one session, so that nobody is asked "
				+ "twice.");
	}

	@Test
	void interviewsSayWhoAndWhere() {
		reviews.master.setPost(null);
		reviews.with(reviews.session("A", "Interview", "09:00-10:00", " ", reviews.master), reviews.pilot);
		reviews.with(reviews.session("B", "FocusGroup", "10:00-11:00", "Room 1"), reviews.pilot);
		finds("incomplete A: “A” on day 1 at 09:00 does not say where it is, nor what the post of Mo Master is; add it.",
				"incomplete B: “B” on day 1 at 10:00 does not say who is seen; add it.");
	}

	@Test
	void anObservationNeedsNobodyToBeSeen() {
		reviews.with(reviews.session("A", "Watch", "09:00-10:00", "Quay"), reviews.pilot);
		finds();
	}

	@Test
	void timesThatCannotBeAreTold() {
		reviews.session("A", "Lunch", "10:00-09:00", "");
		reviews.session("B", "Lunch", "10:00", "").setStart(null);
		reviews.session("C", "Lunch", "10:00", "").setDay(3);
		finds("ends-before-start A: “A” on day 1 ends at 09:00, but begins at 10:00; correct one of the times.",
				"no-time B: “B” on day 1 has no time; say when it begins.",
				"no-such-day C: “C” is on day 3, but the programme has days 1 to 2; correct the day.");
	}

	@Test
	void thousandsOfSessionsAreCheckedAtOnce() {
		Session lunch = reviews.with(reviews.session("S", "Lunch", "09:00-17:00", ""), reviews.pilot);
		reviews.review.getSessions().addAll(Stream.generate(() -> EcoreUtil.copy(lunch)).limit(19_999).toList());
		assertTimeout(Duration.ofSeconds(5), () -> assertEquals(19_999, ProgrammeChecks.of(reviews.review).size()));
	}

	private Person person(String name) {
		return reviews.person(name.toLowerCase(Locale.ROOT), name, "porter", null);
	}

	private void finds(String... problems) {
		assertEquals(List.of(problems), ProgrammeChecks.of(reviews.review).stream()
				.map(problem -> problem.id() + " " + problem.session().getId() + ": " + problem.sentence()).toList());
	}
}
