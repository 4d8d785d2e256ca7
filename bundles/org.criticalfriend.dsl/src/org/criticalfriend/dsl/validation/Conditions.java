package org.criticalfriend.dsl.validation;

import java.util.Collections;

import org.criticalfriend.methodology.Conditional;
import org.criticalfriend.methodology.Option;

/** Compares what two things require of the options of a review. */
final class Conditions {

	private Conditions() {
	}

	/** Whether the two never belong to the same review. */
	static boolean exclude(Conditional one, Conditional other) {
		return !Collections.disjoint(one.getWith(), other.getWithout()) || !Collections.disjoint(one.getWithout(), other.getWith());
	}

	/** An option that the one requires and the other forbids, or null. */
	static Option contradiction(Conditional one, Conditional other) {
		for (Option option : one.getWith()) {
			if (!option.eIsProxy() && other.getWithout().contains(option)) {
				return option;
			}
		}
		return null;
	}
}
