package org.criticalfriend.workbench.methodology.spelling;

import java.util.List;

/** Looks for misspelt words. Bundles that bring a dictionary register an OSGi service of this type; the editor marks what all of them find. */
@FunctionalInterface
public interface SpellChecker {

	/**
	 * Looks at a piece of text for people; runs in the background.
	 *
	 * @return what may be wrong, with offsets from the start of this text
	 */
	List<Misspelling> check(String text);
}
