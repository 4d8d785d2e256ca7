package org.criticalfriend.workbench.dialog;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks for a folder that need not exist yet. */
public final class FolderDialog extends EntryDialog {

	private final String label;
	private final String explanation;
	private final UnaryOperator<String> problem;
	private String folder;
	private FolderField field;

	/**
	 * @param finish  what the button does, as a verb
	 * @param folder  to begin with
	 * @param problem says what is wrong with a folder, or an empty text
	 */
	public FolderDialog(Shell parent, String title, String finish, String label, String explanation, String folder, UnaryOperator<String> problem) {
		super(parent, title, finish);
		this.label = label;
		this.explanation = explanation;
		this.folder = folder;
		this.problem = problem;
	}

	@Override
	protected void createFields(Composite page) {
		field = folder(label, folder);
		hint(explanation);
	}

	@Override
	protected String problem() {
		folder = field.value();
		return problem.apply(folder);
	}

	/** The folder that was given. */
	public Path folder() {
		return Path.of(folder);
	}
}
