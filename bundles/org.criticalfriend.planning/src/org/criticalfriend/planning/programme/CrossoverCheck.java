package org.criticalfriend.planning.programme;

import java.util.List;
import java.util.function.Consumer;

import org.criticalfriend.methodology.ActivityType;
import org.criticalfriend.review.Person;

/**
 * The team has time for crossover and notes before its next session. The minutes an activity takes include that time; minutes
 * written at a session come on top of it.
 */
final class CrossoverCheck implements ProgrammeCheck {

	@Override
	public void inspect(Bookings bookings, Consumer<ProgrammeProblem> problems) {
		bookings.byPerson().forEach((person, own) -> checkPerson(bookings, person, own, problems));
	}

	private static void checkPerson(Bookings bookings, Person person, List<Booking> own, Consumer<ProgrammeProblem> problems) {
		for (int i = 0; i + 1 < own.size(); i++) {
			Booking booking = own.get(i);
			Booking next = own.get(i + 1);
			int missing = needed(booking) - next.start();
			if (booking.isOnDayOf(next) && next.start() >= booking.end() && missing > 0 && !next.isBreak() && bookings.team(booking).contains(person)) {
				problems.accept(new ProgrammeProblem("no-crossover", booking.session(), person.getName() + " goes on with " + next.brief() + " "
						+ missing + (missing == 1 ? " minute" : " minutes") + " too soon after " + booking.words() + ": " + crossover(booking)
						+ " minutes are for crossover and notes; begin later."));
			}
		}
	}

	/** The minute of the day from which the next session can begin. */
	private static int needed(Booking booking) {
		int own = booking.session().getCrossover();
		ActivityType type = booking.session().getType();
		return own > 0 ? booking.end() + own : type != null && type.getCrossover() > 0 ? booking.start() + type.getMinutes() : 0;
	}

	private static int crossover(Booking booking) {
		return booking.session().getCrossover() > 0 ? booking.session().getCrossover() : booking.session().getType().getCrossover();
	}
}
