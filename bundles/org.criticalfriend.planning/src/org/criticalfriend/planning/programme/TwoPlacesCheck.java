package org.criticalfriend.planning.programme;

import java.util.List;
import java.util.function.Consumer;

import org.criticalfriend.review.Person;

/** Nobody is at two sessions at once. */
final class TwoPlacesCheck implements ProgrammeCheck {

	@Override
	public void inspect(Bookings bookings, Consumer<ProgrammeProblem> problems) {
		bookings.byPerson().forEach((person, own) -> checkPerson(person, own, problems));
	}

	private static void checkPerson(Person person, List<Booking> own, Consumer<ProgrammeProblem> problems) {
		Booking running = null;
		for (Booking booking : own) {
			if (running != null && running.isOnDayOf(booking) && booking.start() < running.end()) {
				String id = Attendance.isVisitor(person) ? "peer-in-two-places" : "person-in-two-places";
				problems.accept(new ProgrammeProblem(id, booking.session(), person.getName() + " is in two places: " + running.words() + " is not over when "
						+ booking.brief() + " begins; move one of them, or ask somebody else."));
			}
			if (running == null || !running.isOnDayOf(booking) || booking.end() > running.end()) {
				running = booking;
			}
		}
	}
}
