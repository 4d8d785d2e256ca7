package org.criticalfriend.workbench.dialog;

import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * One page of fields with their labels. What is wrong is said below them once the user has begun to type; the button that ends the dialog
 * can be pressed when nothing is.
 */
public abstract class EntryDialog extends Dialog {

	private static final int WIDTH = 420;
	private static final int FIELD = 280;
	private static final int LINES_OF_PROBLEM = 36;

	private final String title;
	private final String finish;
	private Label problem;
	private Composite fields;
	private boolean touched;

	/**
	 * @param title  of the window
	 * @param finish what the button does, as a verb
	 */
	protected EntryDialog(Shell parent, String title, String finish) {
		super(parent);
		this.title = title;
		this.finish = finish;
	}

	/** Adds the fields. */
	protected abstract void createFields(Composite page);

	/** What is wrong and what to do, as a sentence; empty if nothing is. */
	protected abstract String problem();

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).margins(4, 4).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		createFields(fields);
		problem = Style.of(new Label(area, SWT.WRAP), Style.ERROR);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, LINES_OF_PROBLEM).applyTo(problem);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, finish, true);
		createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
		check();
	}

	/** Looks at the fields again; call it when one was changed in another way than by typing. */
	protected final void check() {
		Button end = getButton(IDialogConstants.OK_ID);
		if (end != null) {
			String wrong = problem();
			problem.setText(touched ? wrong.replace("&", "&&") : "");
			end.setEnabled(wrong.isEmpty());
		}
	}

	private void checkTouched() {
		touched = true;
		check();
	}

	/** Adds a field for text. */
	protected final Text text(String label, String value) {
		label(label);
		Text text = new Text(fields, SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		text.addListener(SWT.Modify, typed -> checkTouched());
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** Adds a field in which one of several things is chosen. */
	protected final Combo choice(String label, String... values) {
		label(label);
		Combo combo = new Combo(fields, SWT.READ_ONLY);
		combo.setItems(values);
		combo.addListener(SWT.Selection, chosen -> checkTouched());
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	/** Adds a field for a folder. */
	protected final FolderField folder(String label, String value) {
		label(label);
		FolderField field = new FolderField(fields, label, value, this::checkTouched);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
		return field;
	}

	/** Adds an explanation below the field before. */
	protected final Label hint(String text) {
		new Label(fields, SWT.NONE);
		Label hint = Style.of(new Label(fields, SWT.WRAP), Style.QUIET);
		hint.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(hint);
		return hint;
	}

	/** Adds the label of the field that comes next. */
	protected final Label label(String text) {
		Label label = new Label(fields, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}
}
