package org.criticalfriend.mtl.syntax;

import java.util.Locale;

/** What happens to a file that exists already. */
public enum FileMode {
	/** It is replaced, its protected areas are kept. */
	OVERWRITE,
	/** The new text goes behind what is there. */
	APPEND,
	/** It is left alone. */
	CREATE;

	/** The word in a module. */
	public String keyword() {
		return name().toLowerCase(Locale.ROOT);
	}
}
