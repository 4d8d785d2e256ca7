package org.criticalfriend.planning.invitation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Something in a calendar.
 *
 * @param uid         the same in every file and every version, so that calendars replace what they have
 * @param title       one line
 * @param description more; may be empty
 * @param location    where; may be empty
 * @param first       the first or only day
 * @param last        the last day, included
 * @param times       when on that day; without them it takes whole days
 */
public record CalendarEntry(String uid, String title, String description, String location, LocalDate first, LocalDate last, Optional<Times> times) {

	/**
	 * Times of one day.
	 *
	 * @param end empty if it has no fixed end
	 */
	public record Times(LocalTime start, Optional<LocalTime> end) {
	}
}
