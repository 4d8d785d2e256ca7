package org.criticalfriend.architecture.tests.bad.dsl.common;

import org.criticalfriend.architecture.tests.bad.dsl.CountsInAStaticField;

/** The other half of the cycle, in a package whose name says nothing. */
public class Shared {

	public static final int STEP = Integer.parseInt("1");

	public int count() {
		return CountsInAStaticField.count();
	}
}
