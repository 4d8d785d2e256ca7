package org.criticalfriend.workbench.review.fields;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.criticalfriend.review.answers.Choice;
import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Any of many choices: those chosen as text, and a list with check boxes and a filter that opens below. */
final class ChooserInput implements Input {

	private static final int ROWS = 9;

	private final Entry entry;
	private final Composite whole;
	private final Label chosen;
	private final Button open;
	private Composite panel;
	private Text filter;
	private Table table;
	private List<Choice> choices;

	ChooserInput(Composite parent, Entry entry) {
		this.entry = entry;
		choices = entry.field().choices();
		whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(whole);
		whole.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		chosen = new Label(whole, SWT.WRAP);
		chosen.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		open = new Button(whole, SWT.PUSH);
		open.setText("Choose…");
		open.setLayoutData(GridDataFactory.swtDefaults().create());
		open.addListener(SWT.Selection, pressed -> toggle());
		open.addListener(SWT.FocusOut, left -> entry.left());
		show();
	}

	private void toggle() {
		if (panel == null) {
			openPanel();
			filter.setFocus();
		} else {
			panel.dispose();
			panel = null;
			open.setText("Choose…");
		}
		entry.resized();
	}

	private void openPanel() {
		choices = entry.field().choices();
		panel = new Composite(whole, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(panel);
		panel.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		filter = Style.named(new Text(panel, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL), "Filter: " + entry.field().label());
		filter.setMessage("Filter");
		filter.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		filter.addModifyListener(typed -> fill());
		filter.addListener(SWT.KeyDown, key -> {
			if (key.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
				table.setFocus();
				table.setSelection(0);
			}
		});
		table = Style.named(new Table(panel, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), entry.field().label());
		GridData room = GridDataFactory.fillDefaults().grab(true, false).create();
		room.heightHint = Math.min(ROWS, Math.max(2, choices.size())) * Math.max(22, table.getItemHeight());
		table.setLayoutData(room);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				checked((TableItem) event.item);
			}
		});
		panel.addListener(SWT.Traverse, key -> {
			if (key.detail == SWT.TRAVERSE_ESCAPE) {
				key.doit = false;
				toggle();
				open.setFocus();
			}
		});
		open.setText("Done");
		fill();
	}

	private void fill() {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		List<String> values = entry.field().values();
		table.setRedraw(false);
		table.removeAll();
		for (Choice choice : choices) {
			if (wanted.isEmpty() || choice.label().toLowerCase(Locale.ROOT).contains(wanted)) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(choice.label());
				item.setChecked(values.contains(choice.value()));
				item.setData(choice);
			}
		}
		table.setRedraw(true);
	}

	private void checked(TableItem item) {
		Set<String> values = new LinkedHashSet<>(entry.field().values());
		String value = ((Choice) item.getData()).value();
		if (item.getChecked()) {
			values.add(value);
		} else {
			values.remove(value);
		}
		entry.write(new ArrayList<>(values));
		show();
	}

	@Override
	public Control control() {
		return whole;
	}

	@Override
	public Control focus() {
		return open;
	}

	@Override
	public void name(String name) {
		Style.named(open, "Choose: " + name);
	}

	@Override
	public void show() {
		List<String> values = entry.field().values();
		if (!choices.stream().map(Choice::value).toList().containsAll(values)) {
			choices = entry.field().choices();
		}
		List<String> titles = values.stream().map(value -> choices.stream().filter(each -> each.value().equals(value)).findFirst().map(Choice::label).orElse(value)).toList();
		String text = titles.isEmpty() ? "None" : titles.size() == 1 ? titles.get(0) : "• " + String.join("\n• ", titles);
		if (!chosen.getText().equals(text.replace("&", "&&"))) {
			chosen.setText(text.replace("&", "&&"));
			entry.resized();
		}
		if (panel != null) {
			for (TableItem item : table.getItems()) {
				item.setChecked(values.contains(((Choice) item.getData()).value()));
			}
		}
	}
}
