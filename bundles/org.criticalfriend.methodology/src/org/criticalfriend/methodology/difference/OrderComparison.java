package org.criticalfriend.methodology.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Fit;

/** Finds things that are part of something else than before, or stand in another order. As few things as possible are told to have moved. */
final class OrderComparison {

	private final Things before;
	private final Things after;
	private final DifferenceSink differences;

	OrderComparison(Things before, Things after, DifferenceSink differences) {
		this.before = before;
		this.after = after;
		this.differences = differences;
	}

	void compare() {
		Map<String, Integer> places = new HashMap<>();
		before.all().keySet().forEach(id -> places.put(id, places.size()));
		Map<Object, List<Identified>> lists = new LinkedHashMap<>();
		for (Identified thing : after.all().values()) {
			Identified earlier = before.get(thing.getName());
			if (earlier == null || earlier.eClass() != thing.eClass()) {
				continue;
			}
			if (!ownerId(earlier).equals(ownerId(thing))) {
				differences.add(Difference.Kind.MOVED, thing,
						"Moves " + Mention.of(thing) + " from " + Mention.of(Fit.owner(earlier)) + " to " + Mention.of(Fit.owner(thing)) + ".");
			} else {
				lists.computeIfAbsent(Things.listOf(thing), list -> new ArrayList<>()).add(thing);
			}
		}
		lists.values().forEach(list -> compareOrder(list, places));
	}

	private void compareOrder(List<Identified> list, Map<String, Integer> places) {
		Set<Integer> kept = longestRising(list.stream().map(thing -> places.get(thing.getName())).toList());
		for (int i = 0; i < list.size(); i++) {
			if (!kept.contains(i)) {
				Identified thing = list.get(i);
				Identified previous = after.previous(thing);
				differences.add(Difference.Kind.MOVED, thing,
						"Moves " + Mention.of(thing) + (previous == null ? " to the beginning." : " after " + Mention.brief(previous) + "."));
			}
		}
	}

	/** The indexes of one longest subsequence whose numbers rise, found in n log n steps. */
	private static Set<Integer> longestRising(List<Integer> numbers) {
		List<Integer> ends = new ArrayList<>();
		List<Integer> values = new ArrayList<>();
		int[] previous = new int[numbers.size()];
		for (int i = 0; i < numbers.size(); i++) {
			int place = -Collections.binarySearch(values, numbers.get(i)) - 1;
			previous[i] = place == 0 ? -1 : ends.get(place - 1);
			if (place == ends.size()) {
				ends.add(i);
				values.add(numbers.get(i));
			} else {
				ends.set(place, i);
				values.set(place, numbers.get(i));
			}
		}
		Set<Integer> indexes = new HashSet<>();
		for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = previous[i]) {
			indexes.add(i);
		}
		return indexes;
	}

	private static String ownerId(Identified thing) {
		Identified owner = Fit.owner(thing);
		return owner == null || owner instanceof Methodology ? "" : owner.getName();
	}
}
