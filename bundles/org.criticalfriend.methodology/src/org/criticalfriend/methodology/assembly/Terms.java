package org.criticalfriend.methodology.assembly;

import java.util.Map;

import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.EClass;

/** The words people use for the kinds of things a methodology consists of. */
public final class Terms {

	private static final Map<EClass, String> WORDS = Map.of(
			MethodologyPackage.Literals.KLOE, "KLOE",
			MethodologyPackage.Literals.ACTOR, "role or party",
			MethodologyPackage.Literals.ACTIVITY_TYPE, "activity",
			MethodologyPackage.Literals.IDENTIFIED, "definition");
	private static final Map<String, String> PLURALS = Map.of(
			"appendix", "appendices", "equipment", "equipment", "evidence", "groups of evidence", "responsibilities", "lists of responsibilities",
			"slides", "sets of slides", "role or party", "roles and parties");

	private Terms() {
	}

	/** The singular, in lower case but for abbreviations: "role", "document request", "KLOE". */
	public static String of(EClass kind) {
		return WORDS.getOrDefault(kind, kind.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase());
	}

	/** The plural of a word for a kind of thing: "roles", "policies". */
	public static String plural(String word) {
		if (PLURALS.containsKey(word)) {
			return PLURALS.get(word);
		}
		return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
	}

	/** The word with its article: "a role", "an appendix". */
	public static String withArticle(String word) {
		return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
	}
}
