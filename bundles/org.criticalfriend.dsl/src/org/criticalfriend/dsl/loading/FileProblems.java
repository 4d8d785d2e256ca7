package org.criticalfriend.dsl.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.criticalfriend.dsl.validation.QuickFix;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

/** Validates one file and tells its problems in the order of its lines. */
public class FileProblems {

	private final IResourceValidator validator;

	@Inject
	public FileProblems(IResourceValidator validator) {
		this.validator = validator;
	}

	/** The errors and warnings of a file, under the name by which people know it. */
	public List<Problem> of(Resource resource, String name) {
		List<Problem> problems = new ArrayList<>();
		for (Issue issue : validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl)) {
			if (issue.getSeverity() == Severity.ERROR || issue.getSeverity() == Severity.WARNING) {
				problems.add(new Problem(issue.getSeverity() == Severity.ERROR, name, number(issue.getLineNumber()), number(issue.getColumn()),
						issue.getMessage(), issue.getCode(), fixesOf(issue)));
			}
		}
		problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
		return problems;
	}

	/** The ways to mend an issue; empty if none is known. */
	public static List<QuickFix> fixesOf(Issue issue) {
		if (Diagnostic.LINKING_DIAGNOSTIC.equals(issue.getCode())) {
			return issue.getData() == null || issue.getData().length == 0 ? List.of()
					: List.of(new QuickFix("Use `" + issue.getData()[0] + "`", issue.getOffset(), issue.getLength(), issue.getData()[0]));
		}
		return QuickFix.fromData(issue.getData());
	}

	private static int number(Integer position) {
		return position == null ? 0 : position;
	}
}
