package org.criticalfriend.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

/** Finds what is wrong with files, as the command line tells it, and remembers it. */
public class FileIssues {

	private final IResourceValidator validator;
	private final LinkedFiles files;
	private final OperationCanceledManager cancelling;
	private final Map<URI, List<Issue>> known = new HashMap<>();

	@Inject
	public FileIssues(IResourceValidator validator, LinkedFiles files, OperationCanceledManager cancelling) {
		this.validator = validator;
		this.files = files;
		this.cancelling = cancelling;
	}

	/** What was wrong with a file when it was looked at last. */
	public List<Issue> of(URI file) {
		return known.getOrDefault(file, List.of());
	}

	/** Forgets what was wrong with a file. */
	void forget(URI file) {
		known.remove(file);
	}

	/**
	 * Looks at a file.
	 *
	 * @throws org.eclipse.xtext.service.OperationCanceledError if nobody wants to know any more
	 */
	List<Issue> find(XtextResource file, CancelIndicator cancel) {
		List<Issue> issues = new ArrayList<>();
		files.failure(file.getURI()).ifPresentOrElse(message -> issues.add(aboutWhole(file, message)), () -> {
			for (Issue issue : validator.validate(file, CheckMode.ALL, cancel)) {
				if (issue.getSeverity() != Severity.IGNORE) {
					issues.add(issue);
				}
			}
		});
		cancelling.checkCanceled(cancel);
		if (issues.stream().anyMatch(FileIssues::isUnknownName) && isMisunderstood(file)) {
			issues.removeIf(FileIssues::isUnknownName);
		}
		known.put(file.getURI(), issues);
		return issues;
	}

	private static boolean isUnknownName(Issue issue) {
		return Diagnostic.LINKING_DIAGNOSTIC.equals(issue.getCode());
	}

	/** When a file cannot be understood, names that are not found are not reported: what defines them may not have been read. */
	private static boolean isMisunderstood(XtextResource file) {
		for (Resource each : new MethodologyFiles().of(file)) {
			if (each instanceof XtextResource text && text.getParseResult() != null && text.getParseResult().hasSyntaxErrors()) {
				return true;
			}
		}
		return false;
	}

	private static Issue aboutWhole(XtextResource file, String message) {
		Issue.IssueImpl issue = new Issue.IssueImpl();
		issue.setSeverity(Severity.ERROR);
		issue.setCode("file");
		issue.setMessage(message);
		issue.setOffset(0);
		issue.setLength(0);
		issue.setLineNumber(1);
		issue.setColumn(1);
		issue.setLineNumberEnd(1);
		issue.setColumnEnd(1);
		issue.setUriToProblem(file.getURI());
		return issue;
	}
}
