package org.criticalfriend.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.criticalfriend.dsl.loading.FileProblems;
import org.criticalfriend.dsl.validation.QuickFix;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.validation.Issue;

/** Offers the quick fixes that the checks of the language bring with their issues. */
final class QuickFixes {

	/** The fixes of the issues that touch the range an editor asks about; the issues are those of the text as it is now. */
	List<CodeAction> in(Document document, CodeActionParams params, List<Issue> issues, Function<Issue, Diagnostic> diagnostics) {
		List<CodeAction> actions = new ArrayList<>();
		for (Issue issue : issues) {
			Diagnostic diagnostic = diagnostics.apply(issue);
			if (touches(diagnostic.getRange(), params.getRange())) {
				List<QuickFix> fixes = FileProblems.fixesOf(issue);
				for (QuickFix fix : fixes) {
					if (fix.offset() + fix.length() <= document.getContents().length()) {
						actions.add(action(fix, diagnostic, fixes.size() == 1, document, params.getTextDocument().getUri()));
					}
				}
			}
		}
		return actions;
	}

	private static CodeAction action(QuickFix fix, Diagnostic diagnostic, boolean only, Document document, String uri) {
		CodeAction action = new CodeAction(fix.label());
		action.setKind(CodeActionKind.QuickFix);
		action.setDiagnostics(List.of(diagnostic));
		action.setIsPreferred(only);
		Range range = new Range(document.getPosition(fix.offset()), document.getPosition(fix.offset() + fix.length()));
		action.setEdit(new WorkspaceEdit(Map.of(uri, List.of(new TextEdit(range, fix.replacement())))));
		return action;
	}

	private static boolean touches(Range one, Range other) {
		return !isBefore(one.getEnd(), other.getStart()) && !isBefore(other.getEnd(), one.getStart());
	}

	private static boolean isBefore(Position one, Position other) {
		return one.getLine() < other.getLine() || one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
	}
}
