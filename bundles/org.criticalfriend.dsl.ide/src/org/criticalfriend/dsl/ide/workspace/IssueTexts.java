package org.criticalfriend.dsl.ide.workspace;

import java.util.List;
import java.util.Objects;

import org.eclipse.xtext.validation.Issue;

/** Compares issues by what people see of them. */
final class IssueTexts {

	private IssueTexts() {
	}

	/** Whether two lists tell the same at the same places. */
	static boolean same(List<Issue> some, List<Issue> others) {
		if (some.size() != others.size()) {
			return false;
		}
		for (int i = 0; i < some.size(); i++) {
			if (!same(some.get(i), others.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean same(Issue one, Issue other) {
		return Objects.equals(one.getMessage(), other.getMessage()) && Objects.equals(one.getLineNumber(), other.getLineNumber())
				&& Objects.equals(one.getColumn(), other.getColumn()) && Objects.equals(one.getLength(), other.getLength())
				&& one.getSeverity() == other.getSeverity();
	}
}
