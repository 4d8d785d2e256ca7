package org.criticalfriend.aql.evaluation;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** The part of a value that call dispatch looks at: an object's EClass, List, Set, or the Java class; null has its own. */
public final class ArgumentKind {
	private static final Object NULL = new Object();

	private ArgumentKind() {
	}

	/** The kind of a value; kinds are compared by identity. */
	public static Object of(Object value) {
		if (value == null) {
			return NULL;
		}
		Class<?> type = value.getClass();
		if (type == String.class || type == Integer.class || type == Boolean.class) {
			return type;
		}
		if (value instanceof EObject object) {
			return object.eClass();
		}
		if (value instanceof List) {
			return List.class;
		}
		if (value instanceof Set) {
			return Set.class;
		}
		return type;
	}
}
