package org.criticalfriend.planning.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.Session;

/** The sessions of a review that have times, in their order, and each person's own. */
final class Bookings {

	private final Review review;
	private final Attendance attendance;
	private final List<Booking> all;
	private final Map<Person, List<Booking>> byPerson = new LinkedHashMap<>();

	Bookings(Review review) {
		this.review = review;
		attendance = new Attendance(review);
		all = review.getSessions().stream().filter(session -> session.getStart() != null && !endsBeforeItStarts(session)).map(Booking::of)
				.sorted(Booking.BY_TIME).toList();
		for (Booking booking : all) {
			attendance.of(booking.session()).forEach(person -> byPerson.computeIfAbsent(person, each -> new ArrayList<>()).add(booking));
		}
	}

	Review review() {
		return review;
	}

	/** By day and time. */
	List<Booking> all() {
		return all;
	}

	/** By day and time, for everybody who is at a session. */
	Map<Person, List<Booking>> byPerson() {
		return byPerson;
	}

	Collection<Person> team(Booking booking) {
		return attendance.team(booking.session());
	}

	static boolean endsBeforeItStarts(Session session) {
		return session.getStart() != null && session.getEnd() != null && !session.getEnd().isAfter(session.getStart());
	}
}
