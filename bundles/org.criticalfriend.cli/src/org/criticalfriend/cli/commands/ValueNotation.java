package org.criticalfriend.cli.commands;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.values.Nothing;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Writes values so that their kind can be told: {@code int 3}, {@code [1, 2]}, {@code Theme //@themes.0}. */
final class ValueNotation {

	private ValueNotation() {
	}

	/** The notation of a value; a failure is written like null. */
	static String of(Object value) {
		return switch (value) {
			case null -> "null";
			case Nothing nothing -> "null";
			case String text -> "'" + text + "'";
			case Integer number -> "int " + number;
			case Long number -> "long " + number;
			case Double number -> "double " + number;
			case Float number -> "float " + number;
			case List<?> list -> elements(list, "[", "]");
			case Collection<?> set -> elements(set, "{", "}");
			case EEnumLiteral literal -> literal.getEEnum().getName() + "::" + literal.getName();
			case EClassifier classifier -> "classifier " + classifier.getEPackage().getName() + "::" + classifier.getName();
			case EStructuralFeature feature -> "feature " + feature.getEContainingClass().getName() + "." + feature.getName();
			case EObject object -> object.eClass().getName() + " " + EcoreUtil.getURI(object).fragment();
			case Type.Elements type -> "type " + type.kind().keyword();
			case Type type -> "type " + type;
			default -> value.toString();
		};
	}

	private static String elements(Collection<?> elements, String begin, String end) {
		return elements.stream().map(ValueNotation::of).collect(Collectors.joining(", ", begin, end));
	}
}
