package org.criticalfriend.mtl.generation;

import org.criticalfriend.aql.values.Nothing;
import org.criticalfriend.aql.values.ValueText;

/** Values of expressions as statements see them. */
final class Values {

	private Values() {
	}

	/** The text of a value with {@code \n} as its new line. */
	static String text(Object value) {
		String text = ValueText.of(value);
		return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
	}

	static boolean isMissing(Object value) {
		return value == null || value == Nothing.NOTHING;
	}
}
