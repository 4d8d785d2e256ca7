package org.criticalfriend.aql.services;

import java.util.Collection;
import org.criticalfriend.aql.types.Type;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/** Whether a value is an instance of what expressions use as a type: a classifier, or one of the language's own types. */
final class InstanceCheck {

	private InstanceCheck() {
	}

	/** Whether the value is an instance of the type or a subtype; null is not, and nothing is of what is not a type. */
	static boolean isKindOf(Object value, Object type) {
		if (value == null) {
			return false;
		}
		return switch (type) {
			case EClass eClass -> eClass.isInstance(value);
			case EEnum eEnum -> isLiteralOf(value, eEnum);
			case EClassifier dataType -> dataType.getInstanceClass() != null && Type.of(dataType).accepts(value);
			case Type own -> own.accepts(value);
			case null, default -> false;
		};
	}

	/** As {@link #isKindOf}, without subtypes. */
	static boolean isTypeOf(Object value, Object type) {
		return type instanceof EClass eClass ? value instanceof EObject object && object.eClass() == eClass : isKindOf(value, type);
	}

	/** As {@link #isKindOf}, for a classifier or a set of them. */
	static boolean isKindOfAny(Object value, Object types) {
		if (types instanceof Collection<?> several) {
			for (Object type : several) {
				if (isKindOf(value, type)) {
					return true;
				}
			}
			return false;
		}
		return isKindOf(value, types);
	}

	private static boolean isLiteralOf(Object value, EEnum eEnum) {
		return value instanceof EEnumLiteral literal ? literal.getEEnum() == eEnum
				: eEnum.getInstanceClass() != null && eEnum.getInstanceClass().isInstance(value);
	}
}
