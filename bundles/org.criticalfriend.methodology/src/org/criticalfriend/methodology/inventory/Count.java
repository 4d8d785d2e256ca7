package org.criticalfriend.methodology.inventory;

import java.util.List;
import java.util.Map;

/** One entry of an {@link Inventory}. */
public sealed interface Count {

	/** How many there are. */
	record Total(int number) implements Count {
	}

	/** How many each KLOE or theme has, in the order of the methodology. */
	record PerKloe(List<Integer> numbers) implements Count {
	}

	/** How many each element has: its id and the number, in the order of the methodology. */
	record PerElement(Map<String, Integer> numbers) implements Count {
	}
}
