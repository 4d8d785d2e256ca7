package org.criticalfriend.workbench.dialog;

import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** A field for a file, typed or looked for in the system's dialog. */
public final class FileField {

	private static final int WIDTH = 300;

	private final Composite area;
	private final Text text;
	private final int kind;
	private final String[] endings;

	/**
	 * @param label   the name of the field for screen readers; it is shown by whoever makes the field
	 * @param kind    {@link SWT#OPEN} for a file that is there, {@link SWT#SAVE} for one that is to be written
	 * @param endings what the system's dialog shows, for example {@code *.csv}
	 */
	public FileField(Composite parent, String label, int kind, Runnable changed, String... endings) {
		this.kind = kind;
		this.endings = endings;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		text = Style.named(new Text(area, SWT.BORDER | SWT.SINGLE), label);
		text.addListener(SWT.Modify, typed -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button browse = Style.named(new Button(area, SWT.PUSH), "Browse: " + label);
		browse.setText("Browse…");
		browse.addListener(SWT.Selection, pressed -> browse(label));
	}

	private void browse(String label) {
		FileDialog dialog = new FileDialog(area.getShell(), kind);
		dialog.setText(label);
		dialog.setFilterExtensions(endings);
		dialog.setFileName(value());
		String chosen = dialog.open();
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	/** What is given now. */
	public String value() {
		return text.getText().strip();
	}

	/** Changes what is given. */
	public void set(String file) {
		text.setText(file);
	}
}
