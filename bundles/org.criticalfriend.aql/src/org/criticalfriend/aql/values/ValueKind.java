package org.criticalfriend.aql.values;

import java.util.Collection;
import java.util.Set;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/** Names the kind of a value in messages. */
public final class ValueKind {

	private ValueKind() {
	}

	/** For instance {@code review::Theme}, {@code String}, {@code Sequence}, {@code null}, {@code nothing}. */
	public static String of(Object value) {
		return switch (value) {
			case null -> "null";
			case Nothing nothing -> "nothing";
			case Double real -> "Real";
			case EEnumLiteral literal when literal.getEEnum() != null -> qualifiedName(literal.getEEnum());
			case EObject object -> qualifiedName(object.eClass());
			case Set<?> set -> "OrderedSet";
			case Collection<?> list -> "Sequence";
			default -> value.getClass().getSimpleName();
		};
	}

	/** {@code package::Classifier}. */
	public static String qualifiedName(EClassifier classifier) {
		return classifier.getEPackage() == null ? classifier.getName() : classifier.getEPackage().getName() + "::" + classifier.getName();
	}
}
