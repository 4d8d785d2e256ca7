package org.criticalfriend.methodology.difference;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Fit;
import org.criticalfriend.methodology.assembly.Terms;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** All things with an id of one methodology. */
final class Things {

	private final Map<String, Identified> byId = new LinkedHashMap<>();
	private final Map<Identified, Identified> previous = new LinkedHashMap<>();
	private final Methodology methodology;

	Things(Methodology methodology) {
		this.methodology = methodology;
		Map<Object, Identified> latest = new LinkedHashMap<>();
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(methodology, false); contents.hasNext();) {
			if (contents.next() instanceof Identified thing && thing.getName() != null && byId.putIfAbsent(thing.getName(), thing) == null) {
				Identified before = latest.put(listOf(thing), thing);
				if (before != null) {
					previous.put(thing, before);
				}
			}
		}
	}

	Map<String, Identified> all() {
		return byId;
	}

	Methodology methodology() {
		return methodology;
	}

	/** The thing with an id, or null. */
	Identified get(String id) {
		return byId.get(id);
	}

	/** The thing of the same kind in front of a thing in its list, or null. */
	Identified previous(Identified thing) {
		return previous.get(thing);
	}

	/** What a thing stands in line with: things of one kind at top level, otherwise those in the same list. */
	static Object listOf(Identified thing) {
		return thing.eContainer() instanceof Methodology ? thing.eClass() : List.of(thing.eContainer(), thing.eContainingFeature());
	}

	String addition(Identified thing) {
		Identified owner = Fit.owner(thing);
		Identified before = previous(thing);
		String place = (owner == null || owner instanceof Methodology ? "" : " to " + Mention.of(owner)) + (before == null ? "" : " after " + Mention.brief(before));
		return "Adds " + Mention.of(thing) + parts(thing) + place + ".";
	}

	static String removal(Identified thing) {
		Identified owner = Fit.owner(thing);
		return "Removes " + Mention.of(thing) + parts(thing) + (owner == null || owner instanceof Methodology ? "" : " from " + Mention.of(owner)) + ".";
	}

	/** " with 3 rows and 1 field", counted at any depth; empty for a thing without parts that have ids. */
	private static String parts(Identified thing) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(thing, false); contents.hasNext();) {
			if (contents.next() instanceof Identified part) {
				counts.merge(Terms.of(part), 1, Integer::sum);
			}
		}
		return counts.isEmpty() ? ""
				: counts.entrySet().stream().map(count -> count.getValue() + " " + (count.getValue() == 1 ? count.getKey() : Terms.plural(count.getKey())))
						.collect(Collectors.joining(", ", " with ", ""));
	}

}
