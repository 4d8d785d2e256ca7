package org.criticalfriend.workbench.methodology.editor;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.criticalfriend.workbench.methodology.bar.FindBar;
import org.criticalfriend.workbench.methodology.bar.LineBar;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What the commands of the application do while an editor is used. */
final class EditorCommands {

	private static final String PREFIX = "org.criticalfriend.workbench.command.";

	private final EHandlerService handlers;
	private final SourceViewer viewer;

	EditorCommands(EHandlerService handlers, SourceViewer viewer) {
		this.handlers = handlers;
		this.viewer = viewer;
		operation("undo", ITextOperationTarget.UNDO);
		operation("redo", ITextOperationTarget.REDO);
		clipboard("cut", ITextOperationTarget.CUT, Text::cut);
		clipboard("copy", ITextOperationTarget.COPY, Text::copy);
		clipboard("paste", ITextOperationTarget.PASTE, Text::paste);
		clipboard("selectAll", ITextOperationTarget.SELECT_ALL, Text::selectAll);
		operation("assist", SourceViewer.CONTENTASSIST_PROPOSALS);
		operation("fold", ProjectionViewer.COLLAPSE);
		operation("unfold", ProjectionViewer.EXPAND);
		operation("foldAll", ProjectionViewer.COLLAPSE_ALL);
		operation("unfoldAll", ProjectionViewer.EXPAND_ALL);
		add("wrap", () -> viewer.getTextWidget().setWordWrap(!viewer.getTextWidget().getWordWrap()));
	}

	private void operation(String command, int operation) {
		add(command, () -> viewer.doOperation(operation), () -> viewer.canDoOperation(operation));
	}

	/** The clipboard belongs to the field that is used, also to one in a bar of the editor. */
	private void clipboard(String command, int operation, Consumer<Text> inField) {
		add(command, () -> {
			Control used = viewer.getTextWidget().getDisplay().getFocusControl();
			if (used instanceof Text field) {
				inField.accept(field);
			} else {
				viewer.doOperation(operation);
			}
		}, () -> viewer.getTextWidget().getDisplay().getFocusControl() instanceof Text || viewer.canDoOperation(operation));
	}

	/** Adds going to ids and renaming them. */
	void add(Navigation navigation) {
		add("definition", navigation::definition);
		add("references", navigation::references);
		add("renameId", navigation::rename);
	}

	/** Adds changing lines and the whole text. */
	void add(Texts texts) {
		add("format", texts::format);
		add("comment", texts::toggleComment);
		add("nextProblem", texts::goToNextProblem);
	}

	/** Adds what is done in bars. */
	void add(FindBar find, LineBar line) {
		add("find", () -> find.open(viewer.getTextWidget().getSelectionText()));
		add("findNext", find::next);
		add("findPrevious", find::previous);
		add("line", line::open);
	}

	/** Does something when a command is used. */
	void add(String command, Runnable action) {
		add(command, action, () -> true);
	}

	private void add(String command, Runnable action, BooleanSupplier enabled) {
		handlers.activateHandler(PREFIX + command, new EditorAction(action, enabled));
	}
}
