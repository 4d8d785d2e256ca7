package org.criticalfriend.aql.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.criticalfriend.aql.values.Nothing;

/** Joins the results of what {@code .} does to each element of a collection. */
final class Mapping {

	private Mapping() {
	}

	/** An empty collection of the kind of the given one. */
	static Collection<Object> resultFor(Collection<?> receiver) {
		return receiver instanceof Set ? new LinkedHashSet<>() : new ArrayList<>(receiver.size());
	}

	/** Adds a result: the elements of a collection, nothing for null and failures. */
	static void add(Collection<Object> results, Object value) {
		if (value instanceof Collection<?> elements) {
			results.addAll(elements);
		} else if (value != null && value != Nothing.NOTHING) {
			results.add(value);
		}
	}
}
