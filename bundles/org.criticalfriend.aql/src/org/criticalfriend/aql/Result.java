package org.criticalfriend.aql;

import java.util.List;
import org.criticalfriend.aql.evaluation.Problem;
import org.criticalfriend.aql.values.Nothing;
import org.criticalfriend.aql.values.ValueText;

/**
 * What an evaluation gave.
 *
 * @param value    the value; {@link Nothing#NOTHING} if it failed
 * @param problems what went wrong on the way, in order
 */
public record Result(Object value, List<Problem> problems) {
	public Result {
		problems = List.copyOf(problems);
	}

	/** Whether there is no value. */
	public boolean failed() {
		return value == Nothing.NOTHING;
	}

	/** The value as text; no text for null and failures. */
	public String text() {
		return ValueText.of(value);
	}
}
