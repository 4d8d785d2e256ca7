package org.criticalfriend.planning.programme;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.regex.Pattern;

import org.criticalfriend.methodology.ActivityType;
import org.criticalfriend.review.Session;

/**
 * A session with times that can be compared. One without an end lasts as long as its activity; if that is not fixed either, only
 * its start can be in the way.
 *
 * @param start in minutes since midnight
 * @param end   in minutes since midnight, after the start
 */
record Booking(Session session, int start, int end) {

	private static final Pattern REST = Pattern.compile("(?i)\\b(lunch|dinner|break|coffee|tea)\\b");

	static final Comparator<Booking> BY_TIME = Comparator.comparingInt((Booking booking) -> booking.session.getDay()).thenComparingInt(Booking::start)
			.thenComparingInt(Booking::end);

	/** A session that has a start, and no end before it. */
	static Booking of(Session session) {
		int start = minutes(session.getStart());
		ActivityType type = session.getType();
		int end = session.getEnd() != null ? minutes(session.getEnd()) : start + (type == null ? 0 : type.getMinutes());
		return new Booking(session, start, Math.max(start + 1, end));
	}

	boolean isOnDayOf(Booking other) {
		return session.getDay() == other.session.getDay();
	}

	boolean isBreak() {
		return session.getType() != null && session.getType().isRest();
	}

	/** Whether people can rest meanwhile: it is a break, or its title says that lunch or another break is part of it. */
	boolean offersBreak() {
		return isBreak() || session.getTitle() != null && REST.matcher(session.getTitle()).find();
	}

	/** "15:30". */
	String endTime() {
		return String.format("%02d:%02d", end / 60, end % 60);
	}

	/** "“Interview” on day 2 at 09:00". */
	String words() {
		return title() + " on day " + session.getDay() + " at " + session.getStart();
	}

	/** "“Interview” at 09:00". */
	String brief() {
		return title() + " at " + session.getStart();
	}

	private String title() {
		String title = session.getTitle() != null ? session.getTitle() : session.getType() != null ? session.getType().getTitle() : session.getId();
		return "“" + title + "”";
	}

	private static int minutes(LocalTime time) {
		return (int) ChronoUnit.MINUTES.between(LocalTime.MIDNIGHT, time);
	}
}
