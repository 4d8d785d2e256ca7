package org.criticalfriend.planning.programme;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** No two sessions are in a room at once. Breaks share a room with what goes on there. */
final class RoomsCheck implements ProgrammeCheck {

	@Override
	public void inspect(Bookings bookings, Consumer<ProgrammeProblem> problems) {
		Map<String, Booking> occupied = new HashMap<>();
		for (Booking booking : bookings.all()) {
			String room = booking.session().getRoom();
			if (room == null || room.isBlank() || booking.isBreak()) {
				continue;
			}
			Booking running = occupied.get(key(room));
			if (running != null && running.isOnDayOf(booking) && booking.start() < running.end()) {
				problems.accept(new ProgrammeProblem("room-taken", booking.session(), room.strip() + " is taken: " + running.words() + " is not over when "
						+ booking.brief() + " begins; find another room or time for one of them."));
			}
			if (running == null || !running.isOnDayOf(booking) || booking.end() > running.end()) {
				occupied.put(key(room), booking);
			}
		}
	}

	private static String key(String room) {
		return room.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
	}
}
