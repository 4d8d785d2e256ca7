package org.criticalfriend.workbench.methodology.references;

import java.util.List;

import org.criticalfriend.workbench.appearance.ColumnTable;
import org.criticalfriend.workbench.methodology.place.PlaceOpener;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Lists the places where something is named. Enter or a double click shows one in its file. */
public final class ReferencesPart {

	/** The id of the part. */
	public static final String ID = "org.criticalfriend.workbench.part.references";

	private final PlaceOpener places;
	private final MPart part;
	private Table table;

	@Inject
	ReferencesPart(PlaceOpener places, MPart part) {
		this.places = places;
		this.part = part;
	}

	@PostConstruct
	void create(Composite parent) {
		table = new ColumnTable(parent, SWT.NONE, "References").column("Text", 70).column("Where", 30).table();
		table.addListener(SWT.DefaultSelection, chosen -> {
			FoundPlace place = (FoundPlace) chosen.item.getData();
			places.open(place.file(), place.range());
		});
	}

	/** Lists places instead of those listed before. */
	public void show(String name, List<FoundPlace> found) {
		part.setLabel("References to " + name + " (" + found.size() + ")");
		table.removeAll();
		for (FoundPlace each : found) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { each.line().strip(), each.file().getFileName() + ", line " + (each.range().getStart().getLine() + 1) });
			item.setData(each);
		}
		if (!found.isEmpty()) {
			table.setSelection(0);
		}
	}

	@Focus
	void focus() {
		table.setFocus();
	}
}
