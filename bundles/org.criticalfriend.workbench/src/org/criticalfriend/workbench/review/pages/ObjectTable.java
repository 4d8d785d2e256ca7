package org.criticalfriend.workbench.review.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.criticalfriend.editing.forms.ObjectList;
import org.criticalfriend.editing.forms.ReviewForms;
import org.criticalfriend.review.dates.DateWords;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The objects of a list as a table, to be opened, added, removed and put in order, by mouse and by keyboard. */
final class ObjectTable {

	private static final int MOST_ROWS = 8;
	private static final int TITLE_SHARE = 5;
	private static final int OTHER_SHARE = 3;

	private final ObjectList list;
	private final ReviewForms forms;
	private final Consumer<EObject> open;
	private final List<EStructuralFeature> features;
	private final Table table;
	private final List<Button> forSelected = new ArrayList<>();

	ObjectTable(PageContent content, ObjectList list, ReviewForms forms, Consumer<EObject> open) {
		this.list = list;
		this.forms = forms;
		this.open = open;
		features = forms.columns(list);
		buttons(content);
		PageTable columns = new PageTable(content, list.label()).column(forms.kind(list.feature().getEReferenceType()), TITLE_SHARE);
		features.forEach(each -> columns.column(forms.label(each), OTHER_SHARE));
		columns.room(list.items().size(), MOST_ROWS, true);
		table = columns.table();
		table.addListener(SWT.DefaultSelection, event -> selected(open));
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.KeyDown, event -> key(event.keyCode, event.stateMask));
		fill();
		enable();
	}

	/** What is done with the selected object can be pressed once one is. */
	private void enable() {
		forSelected.forEach(each -> each.setEnabled(table.getSelectionIndex() >= 0));
	}

	private void fill() {
		for (EObject each : list.items()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(each);
			show(item, each);
		}
	}

	private void show(TableItem item, EObject object) {
		item.setText(0, list.title(object));
		for (int column = 0; column < features.size(); column++) {
			item.setText(column + 1, words(object, features.get(column)));
		}
	}

	private String words(EObject object, EStructuralFeature feature) {
		return switch (object.eIsSet(feature) || feature.getEType().getInstanceClass() != null && feature.getEType().getInstanceClass().isEnum() ? object.eGet(feature) : null) {
			case null -> "";
			case LocalDate day -> DateWords.day(day);
			case Enumerator literal -> Character.toUpperCase(literal.getLiteral().charAt(0)) + literal.getLiteral().substring(1);
			case Boolean yes -> yes ? "Yes" : "No";
			case EObject other -> forms.title(other);
			case Collection<?> others -> String.join(", ", others.stream().map(EObject.class::cast).map(forms::title).toList());
			case Object value -> value.toString();
		};
	}

	private void buttons(PageContent content) {
		Composite row = content.row(5, false);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.spacing = 6;
		row.setLayout(layout);
		PageContent buttons = content.in(row, layout);
		roomy(buttons.button("Add " + list.kind(), "add", () -> open.accept(list.add())));
		forSelected.addAll(List.of(roomy(buttons.button("Open", null, () -> selected(open))), roomy(buttons.button("Remove", "delete", () -> selected(list::remove))),
				roomy(buttons.button("Move up", null, () -> move(-1))), roomy(buttons.button("Move down", null, () -> move(1)))));
	}

	private static Button roomy(Button button) {
		button.setLayoutData(new RowData(((GridData) button.getLayoutData()).widthHint, SWT.DEFAULT));
		return button;
	}

	private void key(int key, int modifiers) {
		if (key == SWT.DEL) {
			selected(list::remove);
		} else if ((modifiers & SWT.ALT) != 0 && (key == SWT.ARROW_UP || key == SWT.ARROW_DOWN)) {
			move(key == SWT.ARROW_UP ? -1 : 1);
		}
	}

	private void move(int by) {
		selected(each -> list.move(each, list.items().indexOf(each) + by));
	}

	private void selected(Consumer<EObject> action) {
		int index = table.getSelectionIndex();
		if (index >= 0) {
			action.accept((EObject) table.getItem(index).getData());
		}
	}

	/** Shows the objects there are now; what is selected stays so, or else what comes after it. */
	void refresh() {
		List<EObject> items = list.items();
		int index = table.getSelectionIndex();
		EObject selected = index < 0 ? null : (EObject) table.getItem(index).getData();
		table.setRedraw(false);
		table.setItemCount(items.size());
		for (int row = 0; row < items.size(); row++) {
			table.getItem(row).setData(items.get(row));
			show(table.getItem(row), items.get(row));
		}
		if (selected != null && !items.isEmpty()) {
			table.setSelection(items.contains(selected) ? items.indexOf(selected) : Math.min(index, items.size() - 1));
		}
		table.setRedraw(true);
		enable();
	}
}
