package org.criticalfriend.workbench.review.fields;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was typed into fields and is no value yet, such as half a date. It is there again when its page is, until it becomes a value. */
public final class Unfinished {

	private final Map<Object, Entry> entries = new HashMap<>();

	/**
	 * What was typed.
	 *
	 * @param complaint why it is no value
	 */
	record Entry(String typed, String complaint) {
	}

	/** @param key of the field */
	void keep(Object key, String typed, String complaint) {
		entries.put(key, new Entry(typed, complaint));
	}

	void forget(Object key) {
		entries.remove(key);
	}

	Optional<Entry> of(Object key) {
		return Optional.ofNullable(entries.get(key));
	}
}
