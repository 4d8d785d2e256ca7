package org.criticalfriend.workbench.explorer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.editing.folder.FolderContents;
import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.appearance.Style;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.shell.OpenFolder;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows the methodologies, reviews and documents of the folder that is open, and follows what changes in it. */
public final class Explorer {

	/** The id of its context menu. */
	static final String MENU = "org.criticalfriend.workbench.menu.explorer";

	private final Background background;
	private final ESelectionService selections;
	private final ECommandService commands;
	private final EHandlerService handlers;
	private Path folder;
	private FolderContentsReader reader;
	private TreeViewer viewer;
	private EmptyExplorer empty;
	private StackLayout shown;
	private Path toBeSelected;

	@Inject
	Explorer(Background background, ESelectionService selections, ECommandService commands, EHandlerService handlers) {
		this.background = background;
		this.selections = selections;
		this.commands = commands;
		this.handlers = handlers;
	}

	@PostConstruct
	void create(Composite parent, Icons icons, EMenuService menus) {
		Composite page = new Composite(parent, SWT.NONE);
		shown = new StackLayout();
		page.setLayout(shown);
		viewer = new TreeViewer(page, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		Style.named(viewer.getTree(), "Explorer");
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new ExplorerContent());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ExplorerLabels(icons)));
		viewer.addSelectionChangedListener(event -> selections.setSelection(selected()));
		viewer.addDoubleClickListener(event -> openOrExpand());
		menus.registerContextMenu(viewer.getTree(), MENU);
		empty = new EmptyExplorer(page, this::run);
		show();
	}

	@Inject
	void showFolder(@Optional @Named(OpenFolder.KEY) Path opened) {
		folder = opened;
		if (viewer != null && !viewer.getTree().isDisposed()) {
			viewer.setInput(null);
			show();
		}
	}

	@Inject
	@Optional
	void followTheme(@UIEventTopic(IThemeEngine.Events.THEME_CHANGED) Event changed) {
		background.show(() -> {
			if (viewer != null && !viewer.getTree().isDisposed()) {
				viewer.refresh();
			}
		});
	}

	private void show() {
		close();
		if (folder == null) {
			present(empty.noFolder());
			return;
		}
		Path wanted = folder;
		present(empty.reading());
		reader = new FolderContentsReader(wanted, found -> background.show(() -> show(wanted, found)), failed -> background.show(() -> tell(wanted, failed)));
	}

	private void show(Path wanted, FolderContents contents) {
		if (!wanted.equals(folder) || viewer.getTree().isDisposed()) {
			return;
		}
		List<ExplorerItem> items = ExplorerItems.of(contents);
		boolean first = viewer.getInput() == null;
		TreePath[] expanded = viewer.getExpandedTreePaths();
		viewer.getTree().setRedraw(false);
		viewer.setInput(items);
		if (first) {
			viewer.expandToLevel(2);
		} else {
			viewer.setExpandedTreePaths(expanded);
		}
		viewer.getTree().setRedraw(true);
		present(items.isEmpty() ? empty.nothing(wanted) : viewer.getTree());
		if (toBeSelected != null && select(toBeSelected)) {
			toBeSelected = null;
		}
	}

	private void tell(Path wanted, IOException failed) {
		if (wanted.equals(folder) && !viewer.getTree().isDisposed()) {
			viewer.setInput(null);
			present(empty.unreadable(wanted, failed));
		}
	}

	private void present(Control control) {
		shown.topControl = control;
		control.getParent().layout();
	}

	private ExplorerItem selected() {
		return (ExplorerItem) ((IStructuredSelection) viewer.getSelection()).getFirstElement();
	}

	/** Looks for changes now. */
	public void refresh() {
		if (reader != null) {
			reader.lookNow();
		}
	}

	/** Looks for changes now, and selects a file or folder as soon as it is found. */
	public void refreshAndSelect(Path path) {
		toBeSelected = path;
		refresh();
	}

	private boolean select(Path path) {
		List<ExplorerItem> items = ((ExplorerContent) viewer.getContentProvider()).all(viewer.getInput());
		java.util.Optional<ExplorerItem> found = items.stream().filter(item -> item.isOnDisk() && item.path().equals(path)).findFirst();
		found.ifPresent(item -> viewer.setSelection(new StructuredSelection(item), true));
		return found.isPresent();
	}

	/** What is shown now: the groups with what is under them. */
	public List<ExplorerItem> items() {
		return ((ExplorerContent) viewer.getContentProvider()).roots(viewer.getInput());
	}

	private void openOrExpand() {
		ExplorerItem item = selected();
		if (item != null && item.isOpenable()) {
			run("org.criticalfriend.workbench.command.openSelected");
		} else if (item != null) {
			viewer.setExpandedState(item, !viewer.getExpandedState(item));
		}
	}

	private void run(String command) {
		ParameterizedCommand called = commands.createCommand(command);
		if (handlers.canExecute(called)) {
			handlers.executeHandler(called);
		}
	}

	@Focus
	void focus() {
		shown.topControl.setFocus();
	}

	@PreDestroy
	void close() {
		if (reader != null) {
			reader.close();
			reader = null;
		}
	}
}
