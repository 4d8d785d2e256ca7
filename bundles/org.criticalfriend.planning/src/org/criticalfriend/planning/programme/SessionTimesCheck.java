package org.criticalfriend.planning.programme;

import java.util.function.Consumer;

import org.criticalfriend.methodology.ProgrammeDay;
import org.criticalfriend.review.Session;

/** Every session has a day of the programme, a start, and an end after it. */
final class SessionTimesCheck implements ProgrammeCheck {

	@Override
	public void inspect(Bookings bookings, Consumer<ProgrammeProblem> problems) {
		for (Session session : bookings.review().getSessions()) {
			String title = "“" + (session.getTitle() == null ? session.getId() : session.getTitle()) + "”";
			if (session.getStart() == null) {
				problems.accept(new ProgrammeProblem("no-time", session, title + " on day " + session.getDay() + " has no time; say when it begins."));
			} else if (Bookings.endsBeforeItStarts(session)) {
				problems.accept(new ProgrammeProblem("ends-before-start", session, title + " on day " + session.getDay() + " ends at " + session.getEnd()
						+ ", but begins at " + session.getStart() + "; correct one of the times."));
			}
			int last = session.getProgramme() == null ? 0 : session.getProgramme().getDays().stream().mapToInt(ProgrammeDay::getNumber).max().orElse(0);
			if (session.getDay() < 1 || last > 0 && session.getDay() > last) {
				problems.accept(new ProgrammeProblem("no-such-day", session, title + " is on day " + session.getDay() + ", but the programme has days 1 to "
						+ Math.max(1, last) + "; correct the day."));
			}
		}
	}
}
