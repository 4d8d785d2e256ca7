package org.criticalfriend.workbench.start;

import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.editing.folder.RecentFolders;
import org.criticalfriend.workbench.appearance.ActionRow;
import org.criticalfriend.workbench.appearance.FolderName;
import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.appearance.Style;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.shell.OpenFolder;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The first page a user sees: what can be begun, the folders worked in last, examples and help. */
public final class StartPage {

	private static final String COMMAND = "org.criticalfriend.workbench.command.";
	private static final int COLUMN = 330;
	private static final int RECENT = 6;

	private final ECommandService commands;
	private final EHandlerService handlers;
	private final Icons icons;
	private final Background background;
	private final OpenFolder open;
	private final ExampleOpening opening;
	private ScrolledComposite scroll;
	private Composite page;
	private Composite recent;
	private Composite examples;
	private Control first;

	@Inject
	StartPage(ECommandService commands, EHandlerService handlers, Icons icons, Background background, OpenFolder open, ExampleOpening opening) {
		this.commands = commands;
		this.handlers = handlers;
		this.icons = icons;
		this.background = background;
		this.open = open;
		this.opening = opening;
	}

	@PostConstruct
	void create(Composite parent, RecentFolders folders) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		page = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(32, 28).spacing(0, 4).applyTo(page);
		Style.of(label(page, "Critical Friend"), Style.TITLE);
		Style.of(label(page, "Peer reviews, from the methodology to the letter."), Style.QUIET);
		Composite columns = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(28, 0).extendedMargins(0, 0, 14, 0).applyTo(columns);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(columns);
		Composite left = column(columns, false);
		Composite right = column(columns, true);
		first = addStart(left);
		recent = section(left);
		examples = section(right);
		addHelp(right);
		scroll.setContent(page);
		background.run(folders::all, this::showRecent, why -> resize());
		Examples.installed().ifPresent(all -> background.run(all::all, found -> showExamples(all, found), why -> resize()));
		resize();
	}

	private Control addStart(Composite column) {
		Composite start = section(column);
		heading(start, "Start");
		Control folder = action(start, "folder-open", "Open a folder", "Where your methodologies and reviews are", "openFolder");
		action(start, "methodology-new", "New methodology", "Blank, or a variant of another", "newMethodology");
		action(start, "review-new", "New review", "Of an organisation, on a methodology", "newReview");
		return folder;
	}

	private void addHelp(Composite column) {
		Composite help = section(column);
		heading(help, "Help");
		action(help, "help", "User guide", "Author a methodology, run a review, generate documents", "guide");
		action(help, "keyboard", "Keyboard shortcuts", "", "shortcuts");
	}

	private void showRecent(List<Path> folders) {
		if (recent.isDisposed() || folders.isEmpty()) {
			return;
		}
		heading(recent, "Recent folders");
		for (Path folder : folders.stream().limit(RECENT).toList()) {
			row(recent, "folder", String.valueOf(folder.getFileName()), FolderName.of(folder), () -> open.set(folder));
		}
		resize();
	}

	private void showExamples(Examples all, List<Example> found) {
		if (examples.isDisposed() || found.isEmpty()) {
			return;
		}
		heading(examples, "Examples");
		for (Example each : found) {
			row(examples, each.review() ? "review" : "methodology", each.label(), "", () -> opening.open(all, each, page.getShell()));
		}
		resize();
	}

	private void resize() {
		if (page.isDisposed()) {
			return;
		}
		for (Composite each : List.of(recent, examples)) {
			((GridData) each.getLayoutData()).exclude = each.getChildren().length == 0;
		}
		page.layout(true, true);
		scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private static Composite column(Composite parent, boolean wide) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(column);
		GridDataFactory.fillDefaults().hint(COLUMN, SWT.DEFAULT).grab(wide, false).applyTo(column);
		return column;
	}

	private static Composite section(Composite column) {
		Composite section = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(section);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		return section;
	}

	private static void heading(Composite section, String text) {
		Label heading = Style.of(label(section, text), Style.HEADING);
		GridDataFactory.fillDefaults().indent(8, 0).applyTo(heading);
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	private Control action(Composite section, String icon, String label, String detail, String command) {
		return row(section, icon, label, detail, () -> run(command));
	}

	private Control row(Composite section, String icon, String label, String detail, Runnable action) {
		ActionRow row = new ActionRow(section, icons.get(icon), label, detail, action);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private void run(String command) {
		ParameterizedCommand called = commands.createCommand(COMMAND + command);
		if (called != null && handlers.canExecute(called)) {
			handlers.executeHandler(called);
		}
	}

	@Focus
	void focus() {
		first.setFocus();
	}
}
