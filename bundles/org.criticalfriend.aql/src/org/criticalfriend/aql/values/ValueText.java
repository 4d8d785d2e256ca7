package org.criticalfriend.aql.values;

import java.util.Collection;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Values as text: null and failures give no text, enumeration literals their literal, collections the texts of their
 * elements without anything between, numbers what Java prints.
 */
public final class ValueText {

	private ValueText() {
	}

	/** The text of a value. */
	public static String of(Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof String text) {
			return text;
		}
		if (value instanceof Integer || value instanceof Long || value instanceof Boolean || value instanceof Double) {
			return value.toString();
		}
		StringBuilder builder = new StringBuilder();
		append(builder, value);
		return builder.toString();
	}

	/** Appends the text of a value. */
	public static void append(StringBuilder target, Object value) {
		switch (value) {
			case null -> { }
			case String text -> target.append(text);
			case Integer number -> target.append(number.intValue());
			case Boolean truth -> target.append(truth.booleanValue());
			case Long number -> target.append(number.longValue());
			case Double number -> target.append(number.doubleValue());
			case Nothing nothing -> { }
			case Enumerator literal -> target.append(literal.getLiteral());
			case Collection<?> elements -> {
				for (Object element : elements) {
					append(target, element);
				}
			}
			case EObject object -> appendObject(target, object);
			default -> target.append(value);
		}
	}

	private static void appendObject(StringBuilder target, EObject object) {
		target.append(object.eClass().getName()).append(' ').append(EcoreUtil.getURI(object).fragment());
	}
}
