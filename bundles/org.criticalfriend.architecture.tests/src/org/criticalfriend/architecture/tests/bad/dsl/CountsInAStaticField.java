package org.criticalfriend.architecture.tests.bad.dsl;

import org.criticalfriend.architecture.tests.bad.dsl.common.Shared;

/** Holds a static field that changes, and half of a cycle between two packages. */
public class CountsInAStaticField {

	private static int count;

	public static int count() {
		return count += Shared.STEP;
	}
}
