package org.criticalfriend.workbench.review.pages;

import org.criticalfriend.workbench.appearance.ColumnTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Table;

/** A table on a page, with as much room as its rows need. */
final class PageTable {

	private static final int ROW = 24;
	private static final int LEAST_ROWS = 3;
	private static final int LEAST_WIDTH = 60;

	private final ColumnTable columns;

	/** @param name what screen readers call it */
	PageTable(PageContent content, String name) {
		columns = new ColumnTable(content.column(), SWT.SINGLE | SWT.BORDER, name);
	}

	/** Adds a column that gets this share of the width. */
	PageTable column(String title, int share) {
		columns.column(title, share);
		return this;
	}

	/** As high as its rows, but no higher than this many; it takes what else the page has room for if others do not. */
	void room(int rows, int most, boolean takesRest) {
		GridData room = GridDataFactory.fillDefaults().grab(true, takesRest).create();
		room.heightHint = (Math.clamp(rows, LEAST_ROWS, most) + 1) * Math.max(ROW, table().getItemHeight()) + ROW / 2;
		room.widthHint = LEAST_WIDTH;
		columns.area().setLayoutData(room);
	}

	/** The table itself. */
	Table table() {
		return columns.table();
	}
}
