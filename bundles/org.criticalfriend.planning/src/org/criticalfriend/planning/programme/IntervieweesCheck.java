package org.criticalfriend.planning.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
			if (session.getType() == null || !isConversation(session.getType(), listed)) {
				continue;
			}
			checkComplete(booking, problems);
			if (isInterview(session.getType())) {
				checkInterview(booking, listed, problems);
			}
			for (Person person : session.getInterviewees()) {
				checkPerson(person, booking, problems);
				Booking earlier = seen.putIfAbsent(person, booking);
				if (earlier != null) {
					problems.accept(new ProgrammeProblem("asked-twice", session, person.getName() + " is seen at " + earlier.words() + " and again at "
							+ booking.words() + "; put it into one session, so that nobody is asked twice."));
				}
			}
		}
	}

	/** Interviews and focus groups, but no observations, discussions of cases or work on documents. */
	private static boolean isConversation(ActivityType type, ListedPeople listed) {
		return type.getCrossover() > 0 || isInterview(type) || follows(type, GuideKind.FOCUS_GROUP)
				|| listed.hasListFor(type) && type.getTitle() != null && type.getTitle().toLowerCase(Locale.UK).contains("focus group");
	}

	private static boolean isInterview(ActivityType type) {
		return follows(type, GuideKind.INTERVIEW) || "Interview".equalsIgnoreCase(type.getTitle());
	}

	private static boolean follows(ActivityType type, GuideKind kind) {
		return type.getFollows().stream().map(Guide::getKind).anyMatch(kind::equals);
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

	private static void checkInterview(Booking booking, ListedPeople listed, Consumer<ProgrammeProblem> problems) {
		Session session = booking.session();
		if (session.getInterviewees().size() > MOST_IN_AN_INTERVIEW) {
			problems.accept(new ProgrammeProblem("too-many-people", session, booking.words() + " is with " + session.getInterviewees().size()
					+ " people; an interview is with " + MOST_IN_AN_INTERVIEW + " at most, so make it a focus group or divide it."));
		}
		List<String> others = session.getInterviewees().stream().filter(person -> person.getPost() != null && !Attendance.isVisitor(person))
				.filter(person -> !listed.includes(words(person, session), session.getType())).map(person -> person.getName() + ", " + person.getPost()).toList();
		if (!others.isEmpty()) {
			problems.accept(new ProgrammeProblem("not-listed", session, String.join("; ", others) + ": the methodology lists nobody like that for "
					+ booking.words() + "; agree it with the team leader."));
		}
	}

	private static String words(Person person, Session session) {
		return person.getPost() + " " + (session.getTitle() == null ? "" : session.getTitle()) + " "
				+ (person.getOrganisation() == null ? "" : person.getOrganisation().getName() + " " + person.getOrganisation().getKind());
	}

	private static void checkPerson(Person person, Booking booking, Consumer<ProgrammeProblem> problems) {
		if (Attendance.isVisitor(person)) {
			problems.accept(new ProgrammeProblem("one-of-the-team", booking.session(), person.getName() + " is one of the visitors, but is to be seen at "
					+ booking.words() + "; name somebody else."));
		}
	}
}
