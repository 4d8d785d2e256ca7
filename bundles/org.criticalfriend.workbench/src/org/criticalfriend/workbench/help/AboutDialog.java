package org.criticalfriend.workbench.help;

import java.util.List;

import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
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
		Composite holder = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(holder);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		Table table = Style.named(new Table(holder, SWT.FULL_SELECTION | SWT.V_SCROLL), "Libraries and their licences");
		table.setHeaderVisible(true);
		for (String title : List.of("Library", "Version", "Licence")) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(title);
			columns.setColumnData(column, new ColumnWeightData(title.equals("Version") ? 1 : 3));
		}
		for (Library each : new Libraries(FrameworkUtil.getBundle(AboutDialog.class).getBundleContext()).all()) {
			new TableItem(table, SWT.NONE).setText(new String[] { each.name(), each.version(), each.licence() });
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
