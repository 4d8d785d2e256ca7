package org.criticalfriend.aql.services;

import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.criticalfriend.aql.syntax.CollectionKind;
import org.criticalfriend.aql.types.Type;

/** The types of the language that generic Java types stand for. */
final class JavaTypes {

	private JavaTypes() {
	}

	static Type of(java.lang.reflect.Type type) {
		if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw)) {
			return new Type.Elements(kind(raw), of(generic.getActualTypeArguments()[0]));
		}
		if (type instanceof Class<?> javaClass) {
			if (javaClass.isArray() && !javaClass.getComponentType().isPrimitive()) {
				return Type.sequence(of(javaClass.getComponentType()));
			}
			return Collection.class.isAssignableFrom(javaClass) ? new Type.Elements(kind(javaClass), Type.ANY) : Type.of(javaClass);
		}
		return Type.ANY;
	}

	private static CollectionKind kind(Class<?> collection) {
		if (Set.class.isAssignableFrom(collection)) {
			return CollectionKind.ORDERED_SET;
		}
		return List.class.isAssignableFrom(collection) ? CollectionKind.SEQUENCE : null;
	}
}
