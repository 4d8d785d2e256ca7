package org.criticalfriend.aql.services;

import static org.criticalfriend.aql.services.ResultTypes.BOOLEAN;
import static org.criticalfriend.aql.services.ResultTypes.STRING;

import java.util.Objects;
import org.criticalfriend.aql.evaluation.CallFailedException;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.values.ValueKind;
import org.criticalfriend.aql.values.ValueText;

/** Services of every value: equality, text, type tests, and the order of comparable values. */
final class AnyServices {
	private static final Type COMPARABLE = Type.of(Comparable.class);

	private AnyServices() {
	}

	static void addTo(ServiceRegistry registry) {
		ServiceGroup any = ServiceGroup.nullable(registry);
		any.add("equals", BOOLEAN, Type.ANY, Type.ANY, Objects::equals);
		any.add("differs", BOOLEAN, Type.ANY, Type.ANY, (a, b) -> !Objects.equals(a, b));
		any.add("toString", STRING, Type.ANY, ValueText::of);
		any.add("lineSeparator", STRING, Type.ANY, value -> "\n");
		any.add("add", STRING, Type.STRING, Type.ANY, AnyServices::joined);
		any.add("add", STRING, Type.ANY, Type.STRING, AnyServices::joined);
		any.add("add", STRING, Type.NULL, Type.ANY, AnyServices::joined);
		any.add("add", STRING, Type.ANY, Type.NULL, AnyServices::joined);
		any.add("add", STRING, Type.STRING, Type.STRING, AnyServices::joined);
		any.add("add", STRING, Type.NULL, Type.NULL, AnyServices::joined);
		any.add("oclIsKindOf", BOOLEAN, Type.ANY, Type.ANY, InstanceCheck::isKindOf);
		any.add("oclIsTypeOf", BOOLEAN, Type.ANY, Type.ANY, InstanceCheck::isTypeOf);
		any.add("oclAsType", ResultTypes.INSTANCE, Type.ANY, Type.ANY, AnyServices::cast);
		any.add("lessThan", BOOLEAN, COMPARABLE, COMPARABLE, (Comparable<Object> a, Comparable<Object> b) -> compare(a, b) < 0);
		any.add("lessThanEqual", BOOLEAN, COMPARABLE, COMPARABLE, (Comparable<Object> a, Comparable<Object> b) -> compare(a, b) <= 0);
		any.add("greaterThan", BOOLEAN, COMPARABLE, COMPARABLE, (Comparable<Object> a, Comparable<Object> b) -> compare(a, b) > 0);
		any.add("greaterThanEqual", BOOLEAN, COMPARABLE, COMPARABLE, (Comparable<Object> a, Comparable<Object> b) -> compare(a, b) >= 0);
	}

	private static String joined(Object first, Object second) {
		return ValueText.of(first).concat(ValueText.of(second));
	}

	private static Object cast(Object value, Object type) {
		if (value != null && !InstanceCheck.isKindOf(value, type)) {
			throw new CallFailedException("a value of type " + ValueKind.of(value) + " cannot be cast to this type");
		}
		return value;
	}

	private static int compare(Comparable<Object> first, Comparable<Object> second) {
		if (first == null && second == null) {
			return 0;
		}
		if (first == null || second == null || first.getClass() != second.getClass()) {
			throw new CallFailedException(ValueKind.of(first) + " and " + ValueKind.of(second) + " cannot be compared");
		}
		return first.compareTo(second);
	}
}
