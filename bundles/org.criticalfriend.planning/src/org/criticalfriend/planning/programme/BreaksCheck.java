package org.criticalfriend.planning.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Everybody has a break of 20 minutes within six hours, as the Working Time Regulations 1998 ask for and the methodologies do in
 * words. People without one are told together.
 */
final class BreaksCheck implements ProgrammeCheck {

	private static final int LONGEST = 6 * 60;
	private static final int SHORTEST_BREAK = 20;

	@Override
	public void inspect(Bookings bookings, Consumer<ProgrammeProblem> problems) {
		Map<Stretch, List<String>> people = new LinkedHashMap<>();
		bookings.byPerson().forEach((person, own) -> stretches(own)
				.forEach(stretch -> people.computeIfAbsent(stretch, each -> new ArrayList<>()).add(person.getName())));
		people.forEach((stretch, names) -> problems.accept(new ProgrammeProblem("no-break", stretch.last.session(), listed(names) + " no break of "
				+ SHORTEST_BREAK + " minutes from " + stretch.first.words() + " until " + stretch.last.endTime()
				+ "; plan one after six hours at the latest.")));
	}

	/** Each time that is too long without a break, up to the session with which it becomes so. */
	private static List<Stretch> stretches(List<Booking> own) {
		List<Stretch> found = new ArrayList<>();
		Booking first = null;
		int end = 0;
		boolean told = false;
		for (Booking booking : own) {
			boolean rested = first == null || !first.isOnDayOf(booking) || booking.start() - end >= SHORTEST_BREAK;
			if (booking.offersBreak() && booking.end() - booking.start() >= SHORTEST_BREAK) {
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
				found.add(new Stretch(first, booking));
			}
		}
		return found;
	}

	private static String listed(List<String> names) {
		return names.size() == 1 ? names.get(0) + " has"
				: String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1) + " have";
	}

	private record Stretch(Booking first, Booking last) {
	}
}
