package org.criticalfriend.workbench.review.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.criticalfriend.editing.forms.ObjectList;
import org.criticalfriend.editing.forms.ReviewForms;
import org.criticalfriend.editing.labels.Labels;
import org.criticalfriend.review.dates.DateWords;
import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The objects of a list as a table, to be opened, added, removed and put in order, by mouse and by keyboard. */
final class ObjectTable {

	private static final int MOST_COLUMNS = 4;
	private static final int MOST_ROWS = 16;
	private static final List<String> TITLES = List.of("id", "name", "title", "text", "sample", "request");

	private final ObjectList list;
	private final ReviewForms forms;
	private final Labels labels = new Labels();
	private final Consumer<EObject> open;
	private final List<EStructuralFeature> features;
	private final Table table;

	ObjectTable(PageContent content, ObjectList list, ReviewForms forms, Consumer<EObject> open) {
		this.list = list;
		this.forms = forms;
		this.open = open;
		features = list.feature().getEReferenceType().getEAllStructuralFeatures().stream().filter(this::isShort).limit(MOST_COLUMNS - 1).toList();
		table = Style.named(new Table(content.column(), SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL), list.label());
		table.setHeaderVisible(true);
		column(labels.of(list.feature().getEReferenceType()), 300);
		features.forEach(each -> column(labels.of(each), 140));
		table.addListener(SWT.DefaultSelection, event -> selected(open));
		table.addListener(SWT.KeyDown, event -> key(event.keyCode, event.stateMask));
		GridData room = GridDataFactory.fillDefaults().grab(true, false).create();
		room.heightHint = Math.clamp(list.items().size() + 1L, 3, MOST_ROWS) * Math.max(24, table.getItemHeight());
		table.setLayoutData(room);
		fill();
		buttons(content);
	}

	private boolean isShort(EStructuralFeature feature) {
		return !feature.isMany() && !feature.isTransient() && labels.lines(feature) == 1 && !TITLES.contains(feature.getName())
				&& (feature instanceof EAttribute || !((EReference) feature).isContainment());
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
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
			case Object value -> value.toString();
		};
	}

	private void buttons(PageContent content) {
		Composite row = content.row(5, false);
		PageContent buttons = content.in(row);
		row.setLayout(new RowLayout(SWT.HORIZONTAL));
		plain(buttons.button("Add " + list.kind(), "add", () -> open.accept(list.add())));
		plain(buttons.button("Open", null, () -> selected(open)));
		plain(buttons.button("Remove", "delete", () -> selected(list::remove)));
		plain(buttons.button("Move up", null, () -> move(-1)));
		plain(buttons.button("Move down", null, () -> move(1)));
	}

	private static void plain(Button button) {
		button.setLayoutData(null);
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
	}
}
