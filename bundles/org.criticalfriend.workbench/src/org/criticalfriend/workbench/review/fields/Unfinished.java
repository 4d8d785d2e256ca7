package org.criticalfriend.workbench.review.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed into fields and is no value yet, such as half a date. It is there again when its page is, until it becomes a value. */
public final class Unfinished {

	private final Map<Object, Entry> entries = new HashMap<>();

	/**
	 * What was typed.
	 *
	 * @param label     what the field is called
	 * @param complaint why it is no value
	 */
	record Entry(String label, String typed, String complaint) {
	}

	/** @param key of the field */
	void keep(Object key, String label, String typed, String complaint) {
		entries.put(key, new Entry(label, typed, complaint));
	}

	void forget(Object key) {
		entries.remove(key);
	}

	Optional<Entry> of(Object key) {
		return Optional.ofNullable(entries.get(key));
	}

	/** What there is, for example {@code “3/2” in Invited}; empty if all that was typed became values. */
	public List<String> words() {
		return entries.values().stream().map(each -> "“" + each.typed() + "” in " + each.label()).sorted().toList();
	}
}
