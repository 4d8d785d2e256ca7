package org.criticalfriend.review.check;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
	/** Something is wrong or must not happen. */
	ERROR,
	/** Something is missing or worth a look. */
	WARNING;

	/** As compilers say it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
