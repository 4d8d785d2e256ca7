package org.criticalfriend.aql.services;

import static org.criticalfriend.aql.services.ResultTypes.JOINED;
import static org.criticalfriend.aql.services.ResultTypes.RECEIVER;
import static org.criticalfriend.aql.services.ResultTypes.SEPARATED;
import static org.criticalfriend.aql.services.ResultTypes.WITH_LAST;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.criticalfriend.aql.evaluation.CallFailedException;
import org.criticalfriend.aql.types.Type;

/** Services that give a collection with something added, left out or moved. They keep the kind of the receiver. */
final class CollectionChangeServices {
	private static final Type C = Type.COLLECTION;
	private static final Type ANY = Type.ANY;
	private static final Type I = Type.INTEGER;
	private static final Type SEQUENCE = Type.sequence(ANY);
	private static final Type ORDERED_SET = Type.orderedSet(ANY);

	private CollectionChangeServices() {
	}

	static void addTo(ServiceRegistry registry) {
		elements(ServiceGroup.nullable(registry));
		joins(ServiceGroup.strict(registry));
		parts(ServiceGroup.strict(registry));
		separators(ServiceGroup.nullable(registry));
	}

	private static void elements(ServiceGroup collections) {
		collections.add("including", WITH_LAST, C, ANY, (Collection<?> c, Object x) -> joined(c, Collections.singletonList(x)));
		collections.add("excluding", RECEIVER, C, ANY, (Collection<?> c, Object x) -> kept(c, element -> !Objects.equals(element, x)));
		collections.add("append", WITH_LAST, C, ANY, CollectionChangeServices::append);
		collections.add("prepend", WITH_LAST, C, ANY, (Collection<?> c, Object x) -> inserted(c, 0, x));
		collections.add("insertAt", WITH_LAST, C, I, ANY, CollectionChangeServices::insertAt);
	}

	private static void joins(ServiceGroup collections) {
		collections.add("add", JOINED, C, C, CollectionChangeServices::joined);
		collections.add("concat", JOINED, C, C, CollectionChangeServices::joined);
		collections.add("union", JOINED, SEQUENCE, SEQUENCE, CollectionChangeServices::joined);
		collections.add("union", JOINED, ORDERED_SET, ORDERED_SET, CollectionChangeServices::joined);
		collections.add("sub", RECEIVER, C, C, (Collection<?> c, Collection<?> other) -> {
			Collection<?> removed = CollectionServices.lookup(other);
			return kept(c, element -> !removed.contains(element));
		});
		collections.add("intersection", RECEIVER, C, C, (Collection<?> c, Collection<?> other) -> {
			Collection<?> common = CollectionServices.lookup(other);
			return kept(c, common::contains);
		});
	}

	private static void parts(ServiceGroup collections) {
		collections.add("reverse", RECEIVER, C, (Collection<?> c) -> sameKind(c, CollectionServices.asList(c).reversed()));
		collections.add("subSequence", RECEIVER, SEQUENCE, I, I, CollectionChangeServices::part);
		collections.add("subOrderedSet", RECEIVER, ORDERED_SET, I, I, CollectionChangeServices::part);
		collections.add("drop", RECEIVER, C, I, (Collection<?> c, Integer n) -> part(c, n + 1, c.size()));
		collections.add("dropRight", RECEIVER, C, I, (Collection<?> c, Integer n) -> part(c, 1, n - 1));
	}

	private static void separators(ServiceGroup collections) {
		collections.add("sep", SEPARATED, C, ANY, (Collection<?> c, Object x) -> separated(c, x));
		collections.add("sep", SEPARATED, (evaluation, a) -> separated((Collection<?>) a[0], a[1], a[2], a[3]), C, ANY, ANY, ANY);
		collections.add("sep", SEPARATED,
				(evaluation, a) -> Boolean.FALSE.equals(a[4]) && ((Collection<?>) a[0]).isEmpty() ? new ArrayList<>()
						: separated((Collection<?>) a[0], a[1], a[2], a[3]),
				C, ANY, ANY, ANY, Type.BOOLEAN);
	}

	/** A new collection of the kind of the given one, with these elements. */
	static Collection<Object> sameKind(Collection<?> receiver, Collection<?> elements) {
		return receiver instanceof Set ? new LinkedHashSet<>(elements) : new ArrayList<>(elements);
	}

	private static Collection<?> joined(Collection<?> receiver, Collection<?> other) {
		Collection<Object> result = sameKind(receiver, receiver);
		result.addAll(other);
		return result;
	}

	private static Collection<?> kept(Collection<?> receiver, Predicate<Object> condition) {
		Collection<Object> result = sameKind(receiver, List.of());
		for (Object element : receiver) {
			if (condition.test(element)) {
				result.add(element);
			}
		}
		return result;
	}

	private static Collection<?> append(Collection<?> receiver, Object added) {
		Collection<Object> result = sameKind(receiver, receiver);
		if (result instanceof Set) {
			result.remove(added);
		}
		result.add(added);
		return result;
	}

	private static Collection<?> insertAt(Collection<?> receiver, Integer position, Object added) {
		if (position == null || position < 1 || position > receiver.size() + 1) {
			throw new CallFailedException("position " + position + " is not between 1 and " + (receiver.size() + 1));
		}
		return inserted(receiver, position - 1, added);
	}

	private static Collection<?> inserted(Collection<?> receiver, int index, Object added) {
		Collection<Object> result = sameKind(receiver, List.of());
		int i = 0;
		for (Object element : receiver) {
			if (i++ == index) {
				result.add(added);
			}
			result.add(element);
		}
		if (i == index) {
			result.add(added);
		}
		return result;
	}

	private static Collection<?> part(Collection<?> receiver, Integer from, Integer to) {
		if (from < 1 || to > receiver.size() || from > to) {
			throw new CallFailedException("elements " + from + " to " + to + " are not within a collection of " + receiver.size());
		}
		return sameKind(receiver, CollectionServices.asList(receiver).subList(from - 1, to));
	}

	private static List<Object> separated(Collection<?> elements, Object separator) {
		List<Object> result = new ArrayList<>(elements.size() * 2);
		for (Object element : elements) {
			if (!result.isEmpty()) {
				result.add(separator);
			}
			result.add(element);
		}
		return result;
	}

	private static List<Object> separated(Collection<?> elements, Object begin, Object separator, Object end) {
		List<Object> result = separated(elements, separator);
		result.add(0, begin);
		result.add(end);
		return result;
	}
}
