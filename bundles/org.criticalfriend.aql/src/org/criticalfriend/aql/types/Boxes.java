package org.criticalfriend.aql.types;

import java.lang.invoke.MethodType;

/** Primitive Java classes and the classes of their boxes. */
final class Boxes {

	private Boxes() {
	}

	static Class<?> box(Class<?> type) {
		return MethodType.methodType(type).wrap().returnType();
	}
}
