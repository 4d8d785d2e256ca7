package org.criticalfriend.workbench.dialog;

import java.util.function.UnaryOperator;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a name. */
public final class NameDialog extends EntryDialog {

	private final String label;
	private final int selected;
	private final UnaryOperator<String> problem;
	private String name;
	private Text field;

	/**
	 * @param title    of the window and of the button that ends it
	 * @param name     to begin with
	 * @param selected how many letters of it are selected
	 * @param problem  says what is wrong with a name, or an empty text
	 */
	public NameDialog(Shell parent, String title, String label, String name, int selected, UnaryOperator<String> problem) {
		super(parent, title, title);
		this.label = label;
		this.name = name;
		this.selected = selected;
		this.problem = problem;
	}

	@Override
	protected void createFields(Composite page) {
		field = text(label, name);
		field.setSelection(0, selected);
	}

	@Override
	protected String problem() {
		name = field.getText().strip();
		return problem.apply(name);
	}

	/** The name that was given. */
	public String name() {
		return name;
	}
}
