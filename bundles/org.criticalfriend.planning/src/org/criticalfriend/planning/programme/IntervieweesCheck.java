package org.criticalfriend.planning.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.criticalfriend.methodology.ActivityType;
import org.criticalfriend.methodology.Guide;
import org.criticalfriend.methodology.GuideKind;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Session;

/**
 * Interviews are with people the methodology lists for them, each seen once and none of the team. Every interview says who is
 * seen, what their post is, and where.
 */
final class IntervieweesCheck implements ProgrammeCheck {

	/** In practice more people than this are a focus group; the methodologies speak of one name or several. */
	private static final int MOST_IN_AN_INTERVIEW = 3;

	@Override
	public void inspect(Bookings bookings, Consumer<ProgrammeProblem> problems) {
		ListedPeople listed = new ListedPeople(bookings.review().getMethodology());
		Map<Person, Booking> seen = new HashMap<>();
		for (Booking booking : bookings.all()) {
			Session session = booking.session();
			if (session.getType() == null || !listed.hasListFor(session.getType())) {
				continue;
			}
			checkComplete(booking, problems);
			if (isInterview(session.getType()) && session.getInterviewees().size() > MOST_IN_AN_INTERVIEW) {
				problems.accept(new ProgrammeProblem("too-many-people", session, booking.words() + " is with " + session.getInterviewees().size()
						+ " people; an interview is with " + MOST_IN_AN_INTERVIEW + " at most, so make it a focus group or divide it."));
			}
			for (Person person : session.getInterviewees()) {
				checkPerson(person, booking, listed, problems);
				Booking earlier = seen.putIfAbsent(person, booking);
				if (earlier != null) {
					problems.accept(new ProgrammeProblem("asked-twice", session, person.getName() + " is seen at " + earlier.words() + " and again at "
							+ booking.words() + "; put it into one session, so that nobody is asked twice."));
				}
			}
		}
	}

	private static boolean isInterview(ActivityType type) {
		return type.getFollows().stream().map(Guide::getKind).anyMatch(GuideKind.INTERVIEW::equals) || "Interview".equalsIgnoreCase(type.getTitle());
	}

	private static void checkComplete(Booking booking, Consumer<ProgrammeProblem> problems) {
		Session session = booking.session();
		List<String> missing = new ArrayList<>();
		if (session.getInterviewees().isEmpty()) {
			missing.add("who is seen");
		}
		if (session.getRoom() == null || session.getRoom().isBlank()) {
			missing.add("where it is");
		}
		session.getInterviewees().stream().filter(person -> person.getPost() == null || person.getPost().isBlank())
				.forEach(person -> missing.add("what the post of " + person.getName() + " is"));
		if (!missing.isEmpty()) {
			problems.accept(new ProgrammeProblem("incomplete", session, booking.words() + " does not say " + String.join(", nor ", missing) + "; add it."));
		}
	}

	private static void checkPerson(Person person, Booking booking, ListedPeople listed, Consumer<ProgrammeProblem> problems) {
		if (Attendance.isVisitor(person)) {
			problems.accept(new ProgrammeProblem("one-of-the-team", booking.session(), person.getName() + " is one of the visitors, but is to be seen at "
					+ booking.words() + "; name somebody else."));
		} else if (person.getPost() != null && !listed.includes(person.getPost(), booking.session().getType())) {
			problems.accept(new ProgrammeProblem("not-listed", booking.session(), person.getName() + ", " + person.getPost() + ", is to be seen at "
					+ booking.words() + ", but the methodology lists nobody like that there; agree it with the team leader."));
		}
	}
}
