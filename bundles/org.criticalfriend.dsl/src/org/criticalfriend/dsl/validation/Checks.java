package org.criticalfriend.dsl.validation;

import java.util.List;

/** All checks of the language, in the order in which they run. */
public class Checks {

	/** The checks; each class holds one rule. */
	public List<Check> all() {
		return List.of(new IncludesCheck(), new UniqueIdsCheck(), new ScaleLevelsCheck());
	}
}
