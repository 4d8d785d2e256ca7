package org.criticalfriend.review.status;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.Evidence;
import org.criticalfriend.methodology.Identified;

/** The days on which things of the methodology are due; each is found in constant time. */
public final class DueDates {

	private final Map<Identified, LocalDate> days = new HashMap<>();

	/** Of several days for one thing the last counts. */
	public DueDates(Collection<Due> dues) {
		dues.forEach(due -> days.merge(due.element(), due.day(), (one, other) -> one.isAfter(other) ? one : other));
	}

	/** The day; that of its group for a document without one of its own; empty if there is none. */
	public Optional<LocalDate> of(Identified element) {
		LocalDate day = days.get(element);
		return day == null && element.eContainer() instanceof Evidence group ? Optional.ofNullable(days.get(group)) : Optional.ofNullable(day);
	}
}
