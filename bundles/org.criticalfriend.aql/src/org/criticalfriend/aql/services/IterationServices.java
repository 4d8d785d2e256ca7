package org.criticalfriend.aql.services;

import static org.criticalfriend.aql.services.ResultTypes.BOOLEAN;
import static org.criticalfriend.aql.services.ResultTypes.COLLECTED;
import static org.criticalfriend.aql.services.ResultTypes.ELEMENT;
import static org.criticalfriend.aql.services.ResultTypes.FILTERED;
import static org.criticalfriend.aql.services.ResultTypes.REACHED;
import static org.criticalfriend.aql.services.ResultTypes.RECEIVER;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.aql.evaluation.Lambda;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.values.Nothing;

/** Services of collections that evaluate a lambda for each element. A failure or what is not a Boolean counts as false. */
final class IterationServices {

	private IterationServices() {
	}

	static void addTo(ServiceRegistry registry) {
		ServiceGroup group = ServiceGroup.strict(registry);
		Type elements = Type.COLLECTION;
		Type lambda = Type.LAMBDA;
		group.add("select", RECEIVER, elements, lambda, (Collection<?> c, Lambda l) -> kept(c, l, Boolean.TRUE));
		group.add("reject", RECEIVER, elements, lambda, (Collection<?> c, Lambda l) -> kept(c, l, Boolean.FALSE));
		group.add("collect", COLLECTED, elements, lambda, IterationServices::collect);
		group.add("any", ELEMENT, elements, lambda, IterationServices::any);
		group.add("exists", BOOLEAN, elements, lambda, IterationServices::exists);
		group.add("forAll", BOOLEAN, elements, lambda, IterationServices::forAll);
		group.add("one", BOOLEAN, elements, lambda, IterationServices::one);
		group.add("isUnique", BOOLEAN, elements, lambda, IterationServices::isUnique);
		group.add("sortedBy", RECEIVER, elements, lambda, Sorting::sortedBy);
		group.add("closure", REACHED, elements, lambda, IterationServices::closure);
		ServiceGroup.nullable(registry).add("filter", FILTERED, elements, Type.ANY, IterationServices::filter);
	}

	private static Collection<?> kept(Collection<?> elements, Lambda condition, Boolean expected) {
		Collection<Object> result = elements instanceof Set ? new LinkedHashSet<>() : new ArrayList<>();
		for (Object element : elements) {
			if (expected.equals(condition.apply(element))) {
				result.add(element);
			}
		}
		return result;
	}

	private static Collection<?> collect(Collection<?> elements, Lambda lambda) {
		Collection<Object> result = elements instanceof Set ? new LinkedHashSet<>() : new ArrayList<>(elements.size());
		for (Object element : elements) {
			Object value = lambda.apply(element);
			if (value instanceof Collection<?> several) {
				result.addAll(several);
			} else if (isValue(value)) {
				result.add(value);
			}
		}
		return result;
	}

	private static Object any(Collection<?> elements, Lambda condition) {
		for (Object element : elements) {
			if (condition.test(element)) {
				return element;
			}
		}
		return null;
	}

	private static Boolean exists(Collection<?> elements, Lambda condition) {
		for (Object element : elements) {
			if (condition.test(element)) {
				return true;
			}
		}
		return false;
	}

	private static Boolean forAll(Collection<?> elements, Lambda condition) {
		for (Object element : elements) {
			if (!condition.test(element)) {
				return false;
			}
		}
		return true;
	}

	private static Boolean one(Collection<?> elements, Lambda condition) {
		int found = 0;
		for (Object element : elements) {
			if (condition.test(element) && ++found > 1) {
				return false;
			}
		}
		return found == 1;
	}

	private static Boolean isUnique(Collection<?> elements, Lambda key) {
		Set<Object> keys = new HashSet<>();
		for (Object element : elements) {
			if (!keys.add(key.apply(element))) {
				return false;
			}
		}
		return true;
	}

	private static Set<?> closure(Collection<?> elements, Lambda step) {
		Set<Object> reached = new LinkedHashSet<>();
		Deque<Object> open = new ArrayDeque<>();
		for (Object element : elements) {
			if (isValue(element)) {
				open.add(element);
			}
		}
		while (!open.isEmpty()) {
			Object value = step.apply(open.remove());
			for (Object next : value instanceof Collection<?> several ? several : List.of(value == null ? Nothing.NOTHING : value)) {
				if (isValue(next) && reached.add(next)) {
					open.add(next);
				}
			}
		}
		return reached;
	}

	private static Collection<?> filter(Collection<?> elements, Object type) {
		Collection<Object> result = elements instanceof Set ? new LinkedHashSet<>() : new ArrayList<>();
		for (Object element : elements == null ? List.of() : elements) {
			if (InstanceCheck.isKindOfAny(element, type)) {
				result.add(element);
			}
		}
		return result;
	}

	private static boolean isValue(Object value) {
		return value != null && value != Nothing.NOTHING;
	}
}
