package org.criticalfriend.workbench.appearance;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** A table whose columns share its width; what has no room in a cell is shown beside the mouse. */
public final class ColumnTable {

	private static final int LEAST_WIDTH = 60;

	private final Composite area;
	private final Table table;
	private final TableColumnLayout columns = new TableColumnLayout();

	/**
	 * A table in a parent.
	 *
	 * @param style what the table has beside whole rows that can be selected and a scroll bar
	 * @param name  what screen readers call it
	 */
	public ColumnTable(Composite parent, int style, String name) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(columns);
		table = Style.named(new Table(area, SWT.FULL_SELECTION | SWT.V_SCROLL | style), name);
		table.setHeaderVisible(true);
		CutTexts.showIn(table);
	}

	/** Adds a column that gets this share of the width. */
	public ColumnTable column(String title, int share) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		columns.setColumnData(column, new ColumnWeightData(share, LEAST_WIDTH));
		return this;
	}

	/** What takes the place of the table in its parent. */
	public Composite area() {
		return area;
	}

	/** The table itself. */
	public Table table() {
		return table;
	}
}
