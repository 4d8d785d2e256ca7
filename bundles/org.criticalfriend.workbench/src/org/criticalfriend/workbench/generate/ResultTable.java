package org.criticalfriend.workbench.generate;

import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.generate.GeneratedFile;
import org.criticalfriend.workbench.appearance.ColumnTable;
import org.criticalfriend.workbench.appearance.Icons;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** The documents that were generated, and how each compares with the last time. */
final class ResultTable {

	private final ColumnTable columns;
	private final TableViewer viewer;

	ResultTable(Composite parent, Icons icons, Runnable opened, Runnable selected) {
		columns = new ColumnTable(parent, SWT.SINGLE, "Generated documents").column("Document", 3).column("Since last time", 2);
		viewer = new TableViewer(columns.table());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		label(0, new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return ((GeneratedFile) element).file().getFileName().toString();
			}

			@Override
			public Image getImage(Object element) {
				return icons.get(Icons.ofFile(getText(element)));
			}
		});
		label(1, ColumnLabelProvider.createTextProvider(element -> words(((GeneratedFile) element).state())));
		viewer.addDoubleClickListener(event -> opened.run());
		viewer.addSelectionChangedListener(event -> selected.run());
	}

	private void label(int column, ColumnLabelProvider labels) {
		new TableViewerColumn(viewer, columns.table().getColumn(column)).setLabelProvider(labels);
	}

	private static String words(GeneratedFile.State state) {
		return switch (state) {
			case UNCHANGED -> "Unchanged";
			case CHANGED -> "Changed";
			case NEW -> "New";
			case GONE -> "No longer generated";
		};
	}

	void show(List<GeneratedFile> files) {
		viewer.setInput(files);
		if (!files.isEmpty()) {
			viewer.setSelection(new StructuredSelection(files.get(0)), true);
		}
	}

	Optional<GeneratedFile> selected() {
		return Optional.ofNullable((GeneratedFile) ((IStructuredSelection) viewer.getSelection()).getFirstElement());
	}

	void focus() {
		viewer.getTable().setFocus();
	}

	Composite control() {
		return columns.area();
	}
}
