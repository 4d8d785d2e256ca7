package org.criticalfriend.aql.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.criticalfriend.aql.evaluation.Lambda;

/**
 * Sorts by keys, stable. Keys that have no order, such as objects or null, are all alike; where keys with an order stand
 * among keys without, or among keys of another class, there is no result.
 */
final class Sorting {

	private record Entry(Object element, Comparable<Object> key) {
	}

	private Sorting() {
	}

	/** The elements in the order of their keys, or null if the keys cannot be compared. */
	static Collection<?> sortedBy(Collection<?> elements, Lambda lambda) {
		List<Entry> entries = new ArrayList<>(elements.size());
		Class<?> keyClass = null;
		boolean comparable = true;
		for (Object element : elements) {
			Comparable<Object> key = order(lambda.apply(element));
			Class<?> ownClass = key == null ? Void.class : key.getClass();
			comparable &= keyClass == null || keyClass == ownClass;
			keyClass = ownClass;
			entries.add(new Entry(element, key));
		}
		if (!comparable) {
			return null;
		}
		if (keyClass != Void.class) {
			entries.sort((a, b) -> a.key.compareTo(b.key));
		}
		List<Object> sorted = new ArrayList<>(entries.size());
		for (Entry entry : entries) {
			sorted.add(entry.element);
		}
		return CollectionChangeServices.sameKind(elements, sorted);
	}

	@SuppressWarnings("unchecked")
	private static Comparable<Object> order(Object key) {
		return key instanceof Comparable<?> ? (Comparable<Object>) key : null;
	}
}
