package org.criticalfriend.workbench.review.fields;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.review.answers.Choice;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of many choices, or none. What can be chosen is looked up again whenever the control gets the keyboard. */
final class ComboInput implements Input {

	private static final String NOTHING = "";
	private static final int SHOWN_AT_ONCE = 14;

	private final Entry entry;
	private final Combo combo;
	private List<Choice> choices = List.of();

	ComboInput(Composite parent, Entry entry) {
		this.entry = entry;
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(SHOWN_AT_ONCE);
		combo.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).create());
		show();
		combo.addListener(SWT.Selection, chosen -> chosen());
		combo.addListener(SWT.FocusIn, came -> show());
		combo.addListener(SWT.FocusOut, left -> entry.left());
		combo.addListener(SWT.MouseVerticalWheel, turned -> turned.doit = false);
	}

	private void chosen() {
		int index = combo.getSelectionIndex();
		entry.write(index <= 0 ? List.of() : List.of(choices.get(index - 1).value()));
	}

	@Override
	public Control control() {
		return combo;
	}

	@Override
	public void show() {
		List<Choice> now = entry.field().choices();
		if (!now.equals(choices) || combo.getItemCount() == 0) {
			choices = now;
			List<String> items = new ArrayList<>(List.of(NOTHING));
			choices.forEach(each -> items.add(each.label()));
			combo.setItems(items.toArray(String[]::new));
		}
		int chosen = 0;
		List<String> values = entry.field().values();
		for (int index = 0; index < choices.size(); index++) {
			if (values.contains(choices.get(index).value())) {
				chosen = index + 1;
			}
		}
		if (combo.getSelectionIndex() != chosen) {
			combo.select(chosen);
		}
	}
}
