package org.criticalfriend.workbench.help;

import java.util.List;
import java.util.Locale;

import org.criticalfriend.workbench.appearance.ColumnTable;
import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import jakarta.annotation.PostConstruct;

/** Lists the keys of the workbench; typing finds what somebody wants to do. */
public final class ShortcutsPage {

	private Table table;
	private Text search;

	@PostConstruct
	void create(Composite parent, MApplication application) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 18).spacing(0, 8).applyTo(page);
		Label title = Style.of(new Label(page, SWT.NONE), Style.TITLE);
		title.setText("Keyboard shortcuts");
		search = Style.named(new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER), "Find a command");
		search.setMessage("Find a command");
		GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(search);
		ColumnTable columns = new ColumnTable(page, SWT.NONE, "Keyboard shortcuts").column("Command", 3).column("Keys", 2).column("Where", 2);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns.area());
		table = columns.table();
		List<Shortcut> all = new Shortcuts(application).all();
		search.addListener(SWT.Modify, typed -> show(all));
		show(all);
	}

	private void show(List<Shortcut> all) {
		String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
		table.removeAll();
		all.stream().filter(each -> each.command().toLowerCase(Locale.ROOT).contains(wanted))
				.forEach(each -> new TableItem(table, SWT.NONE).setText(new String[] { each.command(), each.keys(), each.where().isEmpty() ? "Everywhere" : each.where() }));
	}

	@Focus
	void focus() {
		search.setFocus();
	}
}
