package org.criticalfriend.aql.types;

import org.eclipse.emf.ecore.EClass;

/**
 * A type used as a value, such as the argument of {@code oclIsKindOf(review::Theme)}.
 *
 * @param metaclass what the value is an instance of, if it is a classifier; null for the language's own types
 */
public record ClassifierValue(Type type, EClass metaclass) implements Type {
	@Override
	public boolean accepts(Object value) {
		return value == null || metaclass != null && metaclass.isInstance(value);
	}

	@Override
	public boolean includes(Type other) {
		return equals(other) || Unions.includesMembers(this, other);
	}

	boolean isInstanceOf(Class<?> javaClass) {
		return metaclass != null && javaClass.isAssignableFrom(metaclass.getInstanceClass());
	}

	@Override
	public String toString() {
		return "type " + type;
	}
}
