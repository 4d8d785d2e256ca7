package org.criticalfriend.methodology.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.criticalfriend.methodology.Element;

/** The elements of a methodology, to be counted by kind. */
record Stock(List<? extends Element> elements) {

	<T extends Element> Kind<T> of(Class<T> kind) {
		return new Kind<>(elements.stream().filter(kind::isInstance).map(kind::cast).toList());
	}

	/** The elements of one kind. */
	record Kind<T extends Element>(List<T> elements) {

		Kind<T> only(Predicate<T> which) {
			return new Kind<>(elements.stream().filter(which).toList());
		}

		Count total() {
			return new Count.Total(elements.size());
		}

		Count sum(ToIntFunction<T> number) {
			return new Count.Total(elements.stream().mapToInt(number).sum());
		}

		Count perKloe(ToIntFunction<T> number) {
			return new Count.PerKloe(elements.stream().map(number::applyAsInt).toList());
		}

		Count perElement(ToIntFunction<T> number) {
			Map<String, Integer> numbers = new LinkedHashMap<>();
			elements.forEach(element -> numbers.put(element.getName(), number.applyAsInt(element)));
			return new Count.PerElement(numbers);
		}
	}
}
