package org.criticalfriend.workbench.review.sampling;

import java.util.List;

import org.criticalfriend.planning.sampling.ListProblem;
import org.criticalfriend.workbench.appearance.CutTexts;
import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Why a sample was not taken, with what is wrong with the list, row by row. It takes no room until there is something to say. */
final class ListProblems {

	private static final int WIDTH = 560;
	private static final int ROW = 70;
	private static final int MOST_SHOWN = 6;
	private static final int LINE = 24;

	private final Composite area;
	private final Label refused;
	private final Table table;

	ListProblems(Composite page) {
		area = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
		area.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).grab(true, true).exclude(true).create());
		area.setVisible(false);
		refused = Style.of(new Label(area, SWT.WRAP), Style.ERROR);
		refused.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).create());
		table = Style.named(new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL), "Problems of the list");
		table.setHeaderVisible(true);
		column("Row", ROW);
		column("Problem", WIDTH - ROW);
		CutTexts.showIn(table);
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private static String words(ListProblem problem) {
		String words = (problem.error() ? "" : "Look at this: ") + problem.message();
		return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/** @param problems may be empty if the list is not to blame */
	void show(String why, List<ListProblem> problems) {
		refused.setText(why.replace("&", "&&"));
		table.removeAll();
		for (ListProblem each : problems) {
			new TableItem(table, SWT.NONE).setText(new String[] { each.row() == 0 ? "" : String.valueOf(each.row()), words(each) });
		}
		table.setVisible(!problems.isEmpty());
		table.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, (Math.min(problems.size(), MOST_SHOWN) + 1) * LINE + LINE / 2).exclude(problems.isEmpty()).create());
		((GridData) area.getLayoutData()).exclude = false;
		area.setVisible(true);
		area.requestLayout();
		if (!problems.isEmpty()) {
			table.setFocus();
			table.setSelection(0);
		}
	}
}
