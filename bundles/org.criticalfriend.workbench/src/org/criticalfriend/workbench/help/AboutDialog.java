package org.criticalfriend.workbench.help;

import org.criticalfriend.workbench.appearance.ColumnTable;
import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The name, version and licence of the product, the Java that it runs on, and the libraries it is made with. */
final class AboutDialog extends Dialog {

	private static final int WIDTH = 600;
	private static final int HEIGHT = 220;

	AboutDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("About Critical Friend");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 16).spacing(20, 6).applyTo(area);
		Image sign = Icons.descriptor("critical-friend").createImage();
		area.addDisposeListener(disposed -> sign.dispose());
		Label picture = new Label(area, SWT.NONE);
		picture.setImage(sign);
		GridDataFactory.swtDefaults().span(1, 5).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
		Style.of(label(area, "Critical Friend"), Style.TITLE);
		label(area, "Peer reviews, from the methodology to the letter.");
		Version version = FrameworkUtil.getBundle(AboutDialog.class).getVersion();
		label(area, "Version " + version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
		label(area, "Eclipse Public License 2.0");
		Style.of(label(area, "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")), Style.QUIET);
		addLibraries(area);
		return area;
	}

	private static void addLibraries(Composite area) {
		Label heading = Style.of(label(area, "It is made with these libraries"), Style.HEADING);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 10).applyTo(heading);
		ColumnTable columns = new ColumnTable(area, SWT.NONE, "Libraries and their licences").column("Library", 3).column("Version", 1).column("Licence", 3);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(columns.area());
		for (Library each : new Libraries(FrameworkUtil.getBundle(AboutDialog.class).getBundleContext()).all()) {
			new TableItem(columns.table(), SWT.NONE).setText(new String[] { each.name(), each.version(), each.licence() });
		}
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Close", true);
	}
}
