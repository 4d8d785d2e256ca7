package org.criticalfriend.planning.invitation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.criticalfriend.planning.deadlines.Deadline;
import org.criticalfriend.planning.deadlines.DeadlineKind;
import org.criticalfriend.planning.deadlines.Mention;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.programme.Attendance;
import org.criticalfriend.planning.programme.SessionDates;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.Session;

/** The calendar files of a review: one for all of it, and one for each person with what concerns them. */
public final class Invitations {

	private final Review review;
	private final Plan plan;
	private final Instant revision;
	private final Optional<CalendarFile.Organiser> organiser;
	private final SessionDates dates;
	private final Attendance attendance;

	/**
	 * @param plan      the dates of the review
	 * @param revision  when the review was last changed; the same review gives the same files
	 * @param organiser who sends the files; somebody without a mail address is not named
	 */
	public Invitations(Review review, Plan plan, Instant revision, Optional<Person> organiser) {
		this.review = review;
		this.plan = plan;
		this.revision = revision;
		this.organiser = organiser.filter(person -> person.getEmail() != null && !person.getEmail().isBlank())
				.map(person -> new CalendarFile.Organiser(person.getName(), person.getEmail().strip()));
		dates = new SessionDates(plan);
		attendance = new Attendance(review);
	}

	/** Every deadline with a date, and every session. */
	public CalendarFile ofReview() {
		return file(review.getName(), deadline -> true, session -> true);
	}

	/** The deadlines and stages of a person's roles, and the sessions they are at. */
	public CalendarFile of(Person person) {
		return file(review.getName() + ": " + person.getName(), deadline -> concerns(deadline, person), session -> attendance.of(session).contains(person));
	}

	private CalendarFile file(String name, Predicate<Deadline> deadlines, Predicate<Session> sessions) {
		List<CalendarEntry> entries = new ArrayList<>();
		plan.byDate().stream().filter(deadlines).map(this::entry).flatMap(Optional::stream).forEach(entries::add);
		review.getSessions().stream().filter(session -> session.getStart() != null).filter(sessions).map(this::entry).flatMap(Optional::stream)
				.forEach(entries::add);
		return new CalendarFile(name, revision, organiser, entries);
	}

	private static boolean concerns(Deadline deadline, Person person) {
		return Responsible.of(deadline).stream().anyMatch(actor -> Attendance.standsFor(person, actor));
	}

	/** A stage takes its days; whatever is due is entered on its last day. */
	private Optional<CalendarEntry> entry(Deadline deadline) {
		boolean stage = deadline.kind() == DeadlineKind.STAGE;
		return deadline.days().end().map(last -> new CalendarEntry(uid(deadline.element().getName() + "-" + deadline.kind().name().toLowerCase(Locale.ROOT)),
				(stage ? "" : "Due: ") + Mention.plain(deadline.element()) + (deadline.kind() == DeadlineKind.LISTED ? " (list of cases)"
						: deadline.kind() == DeadlineKind.NAMED ? " (cases named)" : ""),
				capital(deadline.words()) + ".", "", stage ? deadline.days().first().orElse(last) : last, last, Optional.empty()));
	}

	/** What was heard at a session is no part of it. */
	private Optional<CalendarEntry> entry(Session session) {
		String title = session.getTitle() != null ? session.getTitle() : session.getType() != null ? session.getType().getTitle() : session.getId();
		String description = names("For the team", attendance.team(session)) + names("With", session.getInterviewees());
		Optional<CalendarEntry.Times> times = Optional.of(new CalendarEntry.Times(session.getStart(),
				Optional.ofNullable(session.getEnd()).filter(end -> end.isAfter(session.getStart()))));
		return dates.of(session).map(day -> new CalendarEntry(uid("session-" + session.getId()), title, description.strip(),
				session.getRoom() == null ? "" : session.getRoom().strip(), day, day, times));
	}

	private static String names(String heading, Collection<Person> people) {
		return people.isEmpty() ? "" : heading + ": " + people.stream().map(person -> person.getName()
				+ (person.getPost() == null || person.getPost().isBlank() ? "" : ", " + person.getPost())).collect(Collectors.joining("; ")) + "\n";
	}

	private String uid(String name) {
		return name + "@" + review.getId() + ".critical-friend";
	}

	private static String capital(String words) {
		return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}
}
