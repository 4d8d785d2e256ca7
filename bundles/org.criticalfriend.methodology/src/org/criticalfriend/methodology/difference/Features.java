package org.criticalfriend.methodology.difference;

import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads features of things. */
final class Features {

	private static final Map<String, String> PHRASES = Map.ofEntries(
			Map.entry("blocks", "the content of %s"), Map.entry("actors", "who is responsible for %s"), Map.entry("filledBy", "who fills in %s"), Map.entry("to", "who gets %s"),
			Map.entry("from", "who provides %s"), Map.entry("informs", "what %s informs"), Map.entry("informsAll", "whether %s informs everything"),
			Map.entry("with", "the options that %s needs"), Map.entry("without", "the options without which there is %s"),
			Map.entry("covers", "what %s covers"), Map.entry("delivers", "what is delivered by %s"), Map.entry("completes", "what is filled in during %s"),
			Map.entry("follows", "what %s follows"), Map.entry("members", "who belongs to %s"), Map.entry("party", "where %s belongs"),
			Map.entry("onSite", "the on-site stage of %s"), Map.entry("elements", "what is inserted in %s"),
			Map.entry("sources", "what %s is taken from"), Map.entry("rowsFrom", "what gives the rows of %s"), Map.entry("stage", "the stage of %s"));

	private Features() {
	}

	/** What a feature says of a thing, to stand after "Changes": "who fills in “Case record”", "the minutes of “Interview”". */
	static String phrase(EStructuralFeature feature, String thing) {
		return PHRASES.getOrDefault(feature.getName(), "the " + words(feature) + " of %s").replace("%s", thing);
	}

	static boolean hasPhrase(EStructuralFeature feature) {
		return PHRASES.containsKey(feature.getName());
	}

	/** The feature's name in words: "blank rows". */
	static String words(EStructuralFeature feature) {
		return feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase();
	}

	/** What a reference holds and is compared with it: not the things with ids that are contained, as they are compared on their own. */
	@SuppressWarnings("unchecked")
	static List<EObject> parts(EObject holder, EReference reference) {
		Object value = holder.eGet(reference, false);
		List<EObject> all = value == null ? List.of() : reference.isMany() ? (List<EObject>) value : List.of((EObject) value);
		return reference.isContainment() ? all.stream().filter(part -> !(part instanceof Identified)).toList() : all;
	}
}
