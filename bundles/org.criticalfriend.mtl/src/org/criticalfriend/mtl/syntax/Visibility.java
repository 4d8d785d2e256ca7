package org.criticalfriend.mtl.syntax;

import java.util.Locale;

/** Who may call a template or query. */
public enum Visibility {
	/** Every module that imports or extends its module. */
	PUBLIC,
	/** Its module and those that extend it. */
	PROTECTED,
	/** Its module. */
	PRIVATE;

	/** The word in a module. */
	public String keyword() {
		return name().toLowerCase(Locale.ROOT);
	}
}
