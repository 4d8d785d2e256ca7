package org.criticalfriend.dsl.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.criticalfriend.methodology.Actor;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Programme;
import org.criticalfriend.methodology.ProgrammeDay;
import org.criticalfriend.methodology.Slot;

/**
 * A stream is in one slot at a time, unless the options that the slots need exclude each other. A slot without an end lasts
 * until the next one, so only its start can be in the way.
 */
public class DoubleBookingCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Programme programme : methodology.all(Programme.class)) {
			for (ProgrammeDay day : programme.getDays()) {
				checkDay(day, programme, issues);
			}
		}
	}

	private static void checkDay(ProgrammeDay day, Programme programme, Issues issues) {
		Map<Actor, List<Booking>> byStream = new LinkedHashMap<>();
		for (Slot slot : day.getSlots()) {
			OptionalInt start = TimeOfDay.minutes(slot.getStart());
			OptionalInt end = slot.getEnd() == null ? OptionalInt.of(start.orElse(0) + 1) : TimeOfDay.minutes(slot.getEnd());
			if (start.isPresent() && end.isPresent() && start.getAsInt() < end.getAsInt()) {
				Booking booking = new Booking(slot, start.getAsInt(), end.getAsInt());
				for (Actor stream : new HashSet<>(slot.isAll() ? programme.getStreams() : slot.getStreams())) {
					byStream.computeIfAbsent(stream, role -> new ArrayList<>()).add(booking);
				}
			}
		}
		Set<Slot> reported = new HashSet<>();
		byStream.forEach((stream, bookings) -> checkStream(stream, day, bookings, reported, issues));
	}

	private static void checkStream(Actor stream, ProgrammeDay day, List<Booking> bookings, Set<Slot> reported, Issues issues) {
		bookings.sort(Comparator.comparingInt(Booking::start));
		List<Booking> running = new ArrayList<>();
		for (Booking booking : bookings) {
			running.removeIf(earlier -> earlier.end <= booking.start);
			for (Booking earlier : running) {
				if (!Conditions.exclude(earlier.slot, booking.slot) && reported.add(booking.slot)) {
					issues.error(booking.slot, MethodologyPackage.Literals.SLOT__START, "`" + stream.getName() + "` is booked twice on day " + day.getNumber()
							+ ": " + booking.times() + " overlaps with " + earlier.times() + " " + Places.line(earlier.slot, booking.slot)
							+ "; move one of the slots, or put both activities into one, separated by `;`.");
				}
			}
			if (running.isEmpty() || !reported.contains(booking.slot)) {
				running.add(booking);
			}
		}
	}

	private record Booking(Slot slot, int start, int end) {

		String times() {
			return slot.getStart() + (slot.getEnd() == null ? "" : "-" + slot.getEnd());
		}
	}
}
