package org.criticalfriend.planning.deadlines;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which something happens, both included. An empty end means that nothing is said about how early or how late.
 */
public record DateRange(Optional<LocalDate> first, Optional<LocalDate> last) {

	/** Nothing is known. */
	public static final DateRange UNKNOWN = new DateRange(Optional.empty(), Optional.empty());

	/** @throws IllegalArgumentException if the last day comes before the first */
	public DateRange {
		if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
			throw new IllegalArgumentException("The days from " + first.get() + " to " + last.get() + " run backwards.");
		}
	}

	/** One day. */
	public static DateRange on(LocalDate day) {
		return between(day, day);
	}

	/** From one day to another. */
	public static DateRange between(LocalDate first, LocalDate last) {
		return new DateRange(Optional.of(first), Optional.of(last));
	}

	/** On a day or later. */
	public static DateRange from(LocalDate first) {
		return new DateRange(Optional.of(first), Optional.empty());
	}

	/** On a day or earlier. */
	public static DateRange until(LocalDate last) {
		return new DateRange(Optional.empty(), Optional.of(last));
	}

	public boolean isKnown() {
		return first.isPresent() || last.isPresent();
	}

	/** The first day, or the last if only that is known. */
	public Optional<LocalDate> start() {
		return first.or(() -> last);
	}

	/** The last day, or the first if only that is known. */
	public Optional<LocalDate> end() {
		return last.or(() -> first);
	}

	/** Whether all of it certainly comes before all of another. */
	public boolean isBefore(DateRange other) {
		return last.isPresent() && other.first.isPresent() && last.get().isBefore(other.first.get());
	}
}
