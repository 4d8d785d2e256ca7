package org.criticalfriend.workbench.methodology.fixes;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.methodology.hover.Cards;
import org.criticalfriend.workbench.methodology.language.LanguageText;
import org.criticalfriend.workbench.methodology.place.Edits;
import org.criticalfriend.workbench.methodology.place.Positions;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Offers fixes for the problems of the line with the cursor. */
public final class Fixes {

	private final SourceViewer viewer;
	private final LanguageText text;
	private final Path file;
	private final Icons icons;
	private final QuickAssistAssistant popup = new QuickAssistAssistant();
	private final ReadyFixes ready = new ReadyFixes();

	/** Offers fixes in the viewer of a file. */
	public Fixes(SourceViewer viewer, LanguageText text, Path file, Icons icons) {
		this.viewer = viewer;
		this.text = text;
		this.file = file;
		this.icons = icons;
		popup.setQuickAssistProcessor(ready);
		popup.setInformationControlCreator(new Cards());
		popup.install(viewer);
	}

	/** Asks for the fixes and lists them at the cursor; tells it if there are none. */
	public void offer(Runnable nothing) {
		find(fixes -> {
			if (fixes.isEmpty()) {
				nothing.run();
			} else {
				ready.use(fixes);
				popup.showPossibleQuickAssists();
			}
		});
	}

	/** Asks for the fixes at the cursor, or else of its line. */
	void find(Consumer<List<ICompletionProposal>> taker) {
		IDocument document = viewer.getDocument();
		Range cursor = Positions.range(document, viewer.getSelectedRange().x, viewer.getSelectedRange().y);
		ask(cursor, actions -> {
			if (actions.isEmpty()) {
				int line = cursor.getStart().getLine();
				ask(new Range(new Position(line, 0), new Position(line, Integer.MAX_VALUE / 2)), taker);
			} else {
				taker.accept(actions);
			}
		});
	}

	private void ask(Range range, Consumer<List<ICompletionProposal>> taker) {
		IDocument document = viewer.getDocument();
		Range within = new Range(range.getStart(), Positions.at(document, Positions.offset(document, range.getEnd())));
		CodeActionParams params = new CodeActionParams(text.id(), within, new CodeActionContext(List.of()));
		text.ask(services -> services.documents().codeAction(params), (List<Either<Command, CodeAction>> found) -> taker.accept(
				found == null ? List.of() : found.stream().filter(Either::isRight).map(each -> proposal(each.getRight())).toList()));
	}

	private ICompletionProposal proposal(CodeAction action) {
		List<TextEdit> edits = Edits.byFile(action.getEdit()).getOrDefault(file, List.of());
		return new Fix(action.getTitle(), edits, icons.get("done"));
	}

	/** Takes what is shown away. */
	public void close() {
		popup.uninstall();
	}
}
