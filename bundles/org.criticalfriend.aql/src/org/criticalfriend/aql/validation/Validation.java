package org.criticalfriend.aql.validation;

import java.util.List;
import org.criticalfriend.aql.types.Type;

/** What is known of an expression before it is evaluated: the type of its value, and its issues in order of position. */
public record Validation(Type type, List<Issue> issues) {
	public Validation {
		issues = List.copyOf(issues);
	}
}
