package org.criticalfriend.workbench.appearance;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Shows texts of tables and trees that have not enough room in full while the mouse is on them. */
public final class CutTexts {

	private static final int PADDING = 8;

	private CutTexts() {
	}

	/** Shows the cells of a table that are cut. */
	public static void showIn(Table table) {
		table.addListener(SWT.MouseMove, moved -> tell(table, cut(table, new Point(moved.x, moved.y))));
	}

	/** Shows the entries of a tree that are cut. */
	public static void showIn(Tree tree) {
		tree.addListener(SWT.MouseMove, moved -> {
			TreeItem item = tree.getItem(new Point(moved.x, moved.y));
			Rectangle where = item == null ? null : item.getBounds();
			tell(tree, where == null || where.x + width(tree, item.getText()) <= tree.getClientArea().width ? null : item.getText());
		});
	}

	/** The text of the cell at a point if it has not enough room; null otherwise. */
	private static String cut(Table table, Point point) {
		TableItem item = table.getItem(point);
		for (int column = 0; item != null && column < table.getColumnCount(); column++) {
			Rectangle cell = item.getBounds(column);
			if (cell.contains(point)) {
				Image image = item.getImage(column);
				int room = cell.width - PADDING - (image == null ? 0 : image.getBounds().width);
				return width(table, item.getText(column)) > room ? item.getText(column) : null;
			}
		}
		return null;
	}

	private static int width(Control control, String text) {
		GC gc = new GC(control);
		int width = gc.textExtent(text).x;
		gc.dispose();
		return width;
	}

	private static void tell(Control control, String text) {
		String shown = text == null ? null : text.replace("&", "&&");
		if (shown == null ? control.getToolTipText() != null : !shown.equals(control.getToolTipText())) {
			control.setToolTipText(shown);
		}
	}
}
