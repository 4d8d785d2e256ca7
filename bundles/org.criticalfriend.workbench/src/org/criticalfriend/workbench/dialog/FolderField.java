package org.criticalfriend.workbench.dialog;

import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;

/** A field for a folder, typed or looked for in the system's dialog. */
public final class FolderField {

	private final Composite area;
	private final Text text;

	/** @param label the name of the field for screen readers; it is shown by whoever makes the field */
	public FolderField(Composite parent, String label, String value, Runnable changed) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(area);
		text = Style.named(new Text(area, SWT.BORDER | SWT.SINGLE), label);
		text.setText(value);
		text.addListener(SWT.Modify, typed -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText("Browse…");
		browse.addListener(SWT.Selection, pressed -> browse(label));
	}

	private void browse(String label) {
		DirectoryDialog dialog = new DirectoryDialog(area.getShell(), SWT.SAVE);
		dialog.setText(label);
		dialog.setFilterPath(value());
		String chosen = dialog.open();
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	/** What is given now. */
	public String value() {
		return text.getText().strip();
	}

	/** Changes what is given; of a long path its end is seen. */
	public void set(String folder) {
		text.setText(folder);
		text.setSelection(folder.length());
	}

	/** The field and its button. */
	public Composite control() {
		return area;
	}
}
