package org.criticalfriend.planning.tests.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.criticalfriend.methodology.ActivityType;
import org.criticalfriend.methodology.Actor;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Programme;
import org.criticalfriend.planning.tests.Methodologies;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.Session;

/** A review with two visitors, two people to be seen, and the sessions a test adds. */
public final class Reviews {

	public final Methodology methodology = Methodologies.of("""
			clock { day 0 is Asked on-site is Visit }
			host party Host "Host"
			party Crew "Visiting crew"
			role Pilot "Pilot" in Crew
			role Mate "Mate" in Crew
			role Keeper "Harbour keeper" in Host
			team Landing "Landing party" of Pilot, Mate
			stage Asked "Enquiry" on day 0 by Host
			stage Papers "Papers in" on day 10 by Keeper
			stage Visit "Visit" on days 15 to 17 by Crew
			evidence Books "Log books" due 5 working days before Visit from Host { document B-1 "A log book" }
			activity Interview "Interview" takes 60 minutes with 15 for crossover
			activity FocusGroup "Focus group" takes 90 minutes
			activity Lunch "Lunch" as break
			activity Watch "Quay watched"
			suggest Watch WatchQuay "The quay at night"
			suggest Interview SeeMaster "Harbour master"
			suggest Interview SeeLead "Lead director"
			suggest FocusGroup SeePorters "Porters"
			programme Two "Two days" during Visit streams Pilot, Mate {
				day 1 { 09:00-10:00 Pilot: Interview "Chair of the board of trade" }
				day 2 { 09:00-10:00 all: Lunch }
			}
			""");
	public final Review review = ReviewFactory.eINSTANCE.createReview();
	public final Person pilot = person("pilot", "Pat Pilot", "director of ports", Methodologies.element(methodology, "Pilot", Actor.class));
	public final Person mate = person("mate", "Max Mate", "ports officer", Methodologies.element(methodology, "Mate", Actor.class));
	public final Person master = person("master", "Mo Master", "harbour master", Methodologies.element(methodology, "Keeper", Actor.class));
	public final Person porter = person("porter", "Po Porter", "porter", null);

	public Reviews() {
		review.setId("quayside");
		review.setName("Quayside review 2027");
		review.setMethodology(methodology);
		review.setEnquiry(LocalDate.of(2027, 1, 11));
	}

	/** A session on day 1, for example {@code session("S1", "Interview", "09:00-10:00", "Room 1")}. */
	public Session session(String id, String type, String times, String room, Person... interviewees) {
		Session session = ReviewFactory.eINSTANCE.createSession();
		session.setId(id);
		session.setTitle(id);
		session.setDay(1);
		session.setType(Methodologies.element(methodology, type, ActivityType.class));
		session.setProgramme(Methodologies.element(methodology, "Two", Programme.class));
		String[] ends = times.split("-");
		session.setStart(LocalTime.parse(ends[0]));
		if (ends.length > 1) {
			session.setEnd(LocalTime.parse(ends[1]));
		}
		session.setRoom(room);
		session.getInterviewees().addAll(List.of(interviewees));
		review.getSessions().add(session);
		return session;
	}

	/** The same with these people of the team. */
	public Session with(Session session, Person... people) {
		session.getPeople().addAll(List.of(people));
		return session;
	}

	/** Somebody who takes part, invited on 1 February. */
	public Person person(String id, String name, String post, Actor actor) {
		Person person = ReviewFactory.eINSTANCE.createPerson();
		person.setId(id);
		person.setName(name);
		person.setPost(post);
		person.setInvited(LocalDate.of(2027, 2, 1));
		if (actor != null) {
			person.getActors().add(actor);
		}
		review.getPeople().add(person);
		return person;
	}
}
