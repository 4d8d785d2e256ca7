package org.criticalfriend.aql.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.criticalfriend.aql.evaluation.Severity;
import org.criticalfriend.aql.syntax.Expression;
import org.criticalfriend.aql.types.Type;

/** Collects the issues of one expression. */
final class Issues {
	private final List<Issue> issues = new ArrayList<>();

	/** Adds an issue that makes the expression fail. */
	Type error(Expression place, String message) {
		return error(place.start(), place.end(), message);
	}

	Type error(int start, int end, String message) {
		add(Severity.ERROR, message, start, end);
		return Type.NOTHING;
	}

	void warning(Expression place, String message) {
		add(Severity.WARNING, message, place.start(), place.end());
	}

	void warning(int start, int end, String message) {
		add(Severity.WARNING, message, start, end);
	}

	private void add(Severity severity, String message, int start, int end) {
		Issue issue = new Issue(severity, message, start, end);
		if (!issues.contains(issue)) {
			issues.add(issue);
		}
	}

	List<Issue> inOrder() {
		return issues.stream().sorted(Comparator.comparingInt(Issue::start)).toList();
	}
}
