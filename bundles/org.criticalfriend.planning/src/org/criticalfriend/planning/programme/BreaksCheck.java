package org.criticalfriend.planning.programme;

import java.util.List;
import java.util.function.Consumer;

import org.criticalfriend.review.Person;

/**
 * Everybody has a break of 20 minutes within six hours, as the Working Time Regulations 1998 ask for and the methodologies do in
 * words.
 */
final class BreaksCheck implements ProgrammeCheck {

	private static final int LONGEST = 6 * 60;
	private static final int SHORTEST_BREAK = 20;

	@Override
	public void inspect(Bookings bookings, Consumer<ProgrammeProblem> problems) {
		bookings.byPerson().forEach((person, own) -> checkPerson(person, own, problems));
	}

	private static void checkPerson(Person person, List<Booking> own, Consumer<ProgrammeProblem> problems) {
		Booking first = null;
		int end = 0;
		boolean told = false;
		for (Booking booking : own) {
			boolean rested = first == null || !first.isOnDayOf(booking) || booking.start() - end >= SHORTEST_BREAK;
			if (booking.isBreak() && booking.end() - booking.start() >= SHORTEST_BREAK) {
				first = null;
			} else if (rested) {
				first = booking;
				end = booking.end();
				told = false;
			} else {
				end = Math.max(end, booking.end());
			}
			if (first != null && !told && end - first.start() > LONGEST) {
				told = true;
				problems.accept(new ProgrammeProblem("no-break", booking.session(), person.getName() + " has no break of " + SHORTEST_BREAK + " minutes from "
						+ first.words() + " until " + time(end) + "; plan one after six hours at the latest."));
			}
		}
	}

	private static String time(int minutes) {
		return String.format("%02d:%02d", minutes / 60, minutes % 60);
	}
}
