package org.criticalfriend.methodology.assembly;

import java.util.Map;

import org.criticalfriend.methodology.FollowUp;
import org.criticalfriend.methodology.Item;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Programme;
import org.criticalfriend.methodology.Question;
import org.criticalfriend.methodology.Questionnaire;
import org.criticalfriend.methodology.Section;
import org.criticalfriend.methodology.Slides;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

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

	/** The word for a thing where it is: what is a question to the model is a row in a form, and a question in a questionnaire. */
	public static String of(EObject thing) {
		if (thing instanceof Question) {
			return thing.eContainer() instanceof FollowUp ? "follow-up question" : isWithin(thing, Questionnaire.class) ? "question" : "row";
		}
		if (thing instanceof Item && thing.eContainer() instanceof Programme) {
			return "rule";
		}
		if (thing instanceof Section && thing.eContainer() instanceof Slides) {
			return "slide";
		}
		return of(thing.eClass());
	}

	private static boolean isWithin(EObject thing, Class<?> kind) {
		EObject container = thing.eContainer();
		while (container != null && !kind.isInstance(container)) {
			container = container.eContainer();
		}
		return container != null;
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
