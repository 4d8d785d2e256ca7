package org.criticalfriend.aql.services;

import static org.criticalfriend.aql.services.ResultTypes.AS_ORDERED_SET;
import static org.criticalfriend.aql.services.ResultTypes.AS_SEQUENCE;
import static org.criticalfriend.aql.services.ResultTypes.BOOLEAN;
import static org.criticalfriend.aql.services.ResultTypes.ELEMENT;
import static org.criticalfriend.aql.services.ResultTypes.INTEGER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.aql.evaluation.CallFailedException;
import org.criticalfriend.aql.types.Type;

/** Services that ask something of a collection, or give it as another kind. Positions count from 1; 0 stands for absent. */
final class CollectionServices {
	private static final Type C = Type.COLLECTION;
	private static final Type ANY = Type.ANY;

	private CollectionServices() {
	}

	static void addTo(ServiceRegistry registry) {
		questions(ServiceGroup.strict(registry));
		searches(ServiceGroup.nullable(registry));
		slices(ServiceGroup.strict(registry));
		conversions(ServiceGroup.strict(registry));
	}

	private static void questions(ServiceGroup collections) {
		collections.add("size", INTEGER, C, (Collection<?> c) -> c.size());
		collections.add("isEmpty", BOOLEAN, C, (Collection<?> c) -> c.isEmpty());
		collections.add("notEmpty", BOOLEAN, C, (Collection<?> c) -> !c.isEmpty());
		collections.add("first", ELEMENT, C, CollectionServices::first);
		collections.add("last", ELEMENT, C, CollectionServices::last);
		collections.add("at", ELEMENT, C, Type.INTEGER, CollectionServices::at);
		collections.add("includesAll", BOOLEAN, C, C, (Collection<?> c, Collection<?> other) -> lookup(c).containsAll(other));
		collections.add("excludesAll", BOOLEAN, C, C, (Collection<?> c, Collection<?> other) -> Collections.disjoint(c, lookup(other)));
	}

	private static void searches(ServiceGroup collections) {
		collections.add("includes", BOOLEAN, C, ANY, (Collection<?> c, Object x) -> c != null && c.contains(x));
		collections.add("excludes", BOOLEAN, C, ANY, (Collection<?> c, Object x) -> c == null || !c.contains(x));
		collections.add("count", INTEGER, C, ANY, (Collection<?> c, Object x) -> c == null ? 0 : Collections.frequency(c, x));
		collections.add("indexOf", INTEGER, C, ANY, (Collection<?> c, Object x) -> c == null ? 0 : indexOf(c, x));
		collections.add("lastIndexOf", INTEGER, C, ANY, (Collection<?> c, Object x) -> c == null ? 0 : asList(c).lastIndexOf(x) + 1);
	}

	private static void slices(ServiceGroup collections) {
		collections.add("indexOfSlice", INTEGER, C, C,
				(Collection<?> c, Collection<?> slice) -> Collections.indexOfSubList(asList(c), asList(slice)) + 1);
		collections.add("lastIndexOfSlice", INTEGER, C, C,
				(Collection<?> c, Collection<?> slice) -> Collections.lastIndexOfSubList(asList(c), asList(slice)) + 1);
		collections.add("startsWith", BOOLEAN, C, C, (Collection<?> c, Collection<?> slice) -> slice.size() <= c.size()
				&& asList(c).subList(0, slice.size()).equals(asList(slice)));
		collections.add("endsWith", BOOLEAN, C, C, (Collection<?> c, Collection<?> slice) -> slice.size() <= c.size()
				&& asList(c).subList(c.size() - slice.size(), c.size()).equals(asList(slice)));
	}

	private static void conversions(ServiceGroup collections) {
		collections.add("asSequence", AS_SEQUENCE, C, (Collection<?> c) -> asList(c));
		collections.add("asSet", AS_ORDERED_SET, C, CollectionServices::asSet);
		collections.add("asOrderedSet", AS_ORDERED_SET, C, CollectionServices::asSet);
	}

	/** The collection as a list; itself if it is one. */
	static List<?> asList(Collection<?> collection) {
		return collection instanceof List<?> list ? list : new ArrayList<>(collection);
	}

	/** The collection, or a copy of it that finds its elements quickly if that pays. */
	static Collection<?> lookup(Collection<?> collection) {
		return collection instanceof Set || collection.size() < 8 ? collection : new HashSet<>(collection);
	}

	private static Set<?> asSet(Collection<?> collection) {
		return collection instanceof Set<?> set ? set : new LinkedHashSet<>(collection);
	}

	private static Object first(Collection<?> collection) {
		return collection.isEmpty() ? null : collection.iterator().next();
	}

	private static Object last(Collection<?> collection) {
		if (collection.isEmpty()) {
			return null;
		}
		return collection instanceof List<?> list ? list.get(list.size() - 1) : asList(collection).getLast();
	}

	private static Object at(Collection<?> collection, Integer position) {
		if (position < 1 || position > collection.size()) {
			throw new CallFailedException("there is no element " + position + " in a collection of " + collection.size());
		}
		return collection instanceof List<?> list ? list.get(position - 1) : asList(collection).get(position - 1);
	}

	private static int indexOf(Collection<?> collection, Object searched) {
		int position = 1;
		for (Object element : collection) {
			if (Objects.equals(element, searched)) {
				return position;
			}
			position++;
		}
		return 0;
	}
}
