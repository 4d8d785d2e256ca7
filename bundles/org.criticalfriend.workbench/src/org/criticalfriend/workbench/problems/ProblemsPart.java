package org.criticalfriend.workbench.problems;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.criticalfriend.workbench.appearance.ColumnTable;
import org.criticalfriend.workbench.appearance.Icons;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Lists the problems of all open documents. Enter or a double click goes to the place of a problem. */
public final class ProblemsPart {

	private static final String TITLE = "Problems";

	private final Problems problems;
	private final Icons icons;
	private final MPart part;
	private List<Problem> shown = List.of();
	private Table table;
	private Runnable listening;

	@Inject
	ProblemsPart(Problems problems, Icons icons, MPart part) {
		this.problems = problems;
		this.icons = icons;
		this.part = part;
	}

	@PostConstruct
	void create(Composite parent) {
		table = new ColumnTable(parent, SWT.VIRTUAL, TITLE).column("Problem", 70).column("Where", 30).table();
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.DefaultSelection, event -> show());
		listening = problems.listen(this::refresh);
		refresh();
	}

	private void fill(TableItem item, int index) {
		Problem problem = shown.get(index);
		item.setText(new String[] { problem.message(), where(problem) });
		item.setImage(icons.get(problem.severity().icon()));
	}

	private static String where(Problem problem) {
		Path file = problem.file();
		Path shown = file.getParent() == null ? file : file.getParent().getFileName().resolve(file.getFileName());
		return problem.line() == 0 ? shown.toString() : shown + ", line " + problem.line();
	}

	private void refresh() {
		if (table.isDisposed()) {
			return;
		}
		shown = new TreeMap<>(problems.all()).values().stream().flatMap(List::stream).sorted(Comparator.comparing(Problem::severity)).toList();
		int count = shown.size();
		table.setItemCount(count);
		table.clearAll();
		part.setLabel(count == 0 ? TITLE : TITLE + " (" + count + ")");
	}

	private void show() {
		int index = table.getSelectionIndex();
		if (index >= 0) {
			shown.get(index).action().run();
		}
	}

	@Focus
	void focus() {
		table.setFocus();
	}

	@PreDestroy
	void stop() {
		listening.run();
	}
}
