package org.criticalfriend.mtl.generation;

import java.util.List;
import java.util.Set;
import org.criticalfriend.aql.values.Nothing;
import org.eclipse.emf.ecore.EObject;

/** Values in the words of a message. */
final class Describe {
	private static final int LONGEST = 40;

	private Describe() {
	}

	static String value(Object value) {
		return switch (value) {
			case null -> "null";
			case Nothing nothing -> "a failure";
			case String text -> "the text '" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + "'";
			case List<?> list -> "a Sequence";
			case Set<?> set -> "an OrderedSet";
			case EObject object -> "a " + object.eClass().getName();
			default -> "`" + value + "`";
		};
	}
}
