package org.criticalfriend.workbench.review.pages;

import org.criticalfriend.workbench.appearance.CutTexts;
import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** A table on a page: its columns share the width of the page, and what has no room in a cell is shown beside the mouse. */
final class PageTable {

	private static final int ROW = 24;
	private static final int LEAST_ROWS = 3;
	private static final int LEAST_WIDTH = 60;

	private final Composite holder;
	private final Table table;
	private final TableColumnLayout columns = new TableColumnLayout();

	/** @param name what screen readers call it */
	PageTable(PageContent content, String name) {
		holder = new Composite(content.column(), SWT.NONE);
		holder.setLayout(columns);
		table = Style.named(new Table(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL), name);
		table.setHeaderVisible(true);
		CutTexts.showIn(table);
	}

	/** Adds a column that gets this share of the width. */
	PageTable column(String title, int share) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		columns.setColumnData(column, new ColumnWeightData(share, LEAST_WIDTH));
		return this;
	}

	/** As high as its rows, but no higher than this many; it takes what else the page has room for if others do not. */
	void room(int rows, int most, boolean takesRest) {
		GridData room = GridDataFactory.fillDefaults().grab(true, takesRest).create();
		room.heightHint = (Math.clamp(rows, LEAST_ROWS, most) + 1) * Math.max(ROW, table.getItemHeight()) + ROW / 2;
		room.widthHint = LEAST_WIDTH;
		holder.setLayoutData(room);
	}

	/** The table itself. */
	Table table() {
		return table;
	}
}
