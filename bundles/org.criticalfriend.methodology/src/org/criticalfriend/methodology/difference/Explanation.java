package org.criticalfriend.methodology.difference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Fit;

/**
 * What differs between two assembled methodologies, in plain words. Things are the same when their ids are; names, titles and
 * versions of the methodologies themselves are not compared. The time it takes grows with the size of the two.
 */
public final class Explanation {

	private final Map<Difference.Kind, List<Difference>> byKind = new EnumMap<>(Difference.Kind.class);

	private Explanation(Methodology before, Methodology after) {
		Things old = new Things(before);
		Things current = new Things(after);
		ContentComparison contents = new ContentComparison(this::add);
		contents.compareHeads(before, after);
		current.all().forEach((id, thing) -> {
			Identified earlier = old.get(id);
			if (earlier != null && earlier.eClass() == thing.eClass()) {
				contents.compare(earlier, thing);
			} else if (isFirst(thing, old)) {
				add(Difference.Kind.ADDED, thing, current.addition(thing));
			}
		});
		old.all().forEach((id, thing) -> {
			Identified now = current.get(id);
			if ((now == null || now.eClass() != thing.eClass()) && isFirst(thing, current)) {
				add(Difference.Kind.REMOVED, thing, Things.removal(thing));
			}
		});
		new OrderComparison(old, current, this::add).compare();
	}

	/** Tells how the second methodology differs from the first. */
	public static Explanation between(Methodology before, Methodology after) {
		return new Explanation(before, after);
	}

	/** The differences by their kinds, in the order of the kinds; kinds without differences are left out. */
	public Map<Difference.Kind, List<Difference>> byKind() {
		return new LinkedHashMap<>(byKind);
	}

	/** All differences, in the order of their kinds. */
	public List<Difference> all() {
		return byKind.values().stream().flatMap(List::stream).toList();
	}

	/** Whether what it is part of is in both methodologies, so that its parts are not told as well. */
	private static boolean isFirst(Identified thing, Things others) {
		Identified owner = Fit.owner(thing);
		return owner == null || owner instanceof Methodology || others.get(owner.getName()) != null && others.get(owner.getName()).eClass() == owner.eClass();
	}

	private void add(Difference.Kind kind, Identified thing, String sentence) {
		byKind.computeIfAbsent(kind, each -> new ArrayList<>()).add(new Difference(kind, thing.getName(), sentence));
	}
}
