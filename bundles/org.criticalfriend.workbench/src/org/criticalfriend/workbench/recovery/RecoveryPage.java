package org.criticalfriend.workbench.recovery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.workbench.appearance.FolderName;
import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.appearance.Style;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.difference.DifferenceText;
import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Shows work that was not saved when the workbench was ended, each with what recovering would change, to be recovered or given up. */
public final class RecoveryPage {

	private static final int LIST_HEIGHT = 90;

	@Inject
	private Background background;

	@Inject
	private Notices notices;

	@Inject
	private Editors editors;

	@Inject
	private EPartService parts;

	@Inject
	private Icons icons;

	@Inject
	private Recoverables recoverables;

	@Inject
	private MPart part;

	private final List<Recoverable> left = new ArrayList<>();
	private Label warning;
	private Table list;
	private DifferenceText difference;
	private Button recover;
	private Button discard;

	@PostConstruct
	void create(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 18).spacing(0, 8).applyTo(page);
		Style.of(label(page, "Unsaved work was found"), Style.TITLE);
		Style.of(label(page, "The workbench ended before these changes were saved. Look at them, and recover them or give them up."), Style.QUIET);
		list = Style.named(new Table(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "Unsaved work");
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(list);
		list.addListener(SWT.Selection, selected -> show());
		warning = Style.of(label(page, ""), Style.ERROR);
		difference = new DifferenceText(page, "What recovering changes");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(difference.control());
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		recover = button(buttons, "Recover and save", this::recover);
		discard = button(buttons, "Give up these changes", this::discard);
		enable(false);
		background.run(recoverables::find, this::fill, notices::fail);
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	private static Button button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, pressed -> action.run());
		return button;
	}

	private void fill(List<Recoverable> found) {
		if (list.isDisposed()) {
			return;
		}
		left.addAll(found);
		for (Recoverable each : found) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(each.document().getFileName() + " – " + FolderName.of(each.document().getParent()));
			item.setImage(icons.get(each.icon()));
		}
		select(0);
	}

	private void select(int index) {
		if (index < left.size()) {
			list.setSelection(index);
			show();
			list.setFocus();
		} else {
			parts.hidePart(part, true);
		}
	}

	private Recoverable selected() {
		return left.get(list.getSelectionIndex());
	}

	private void show() {
		Recoverable wanted = selected();
		warning.setText(wanted.warning());
		((GridData) warning.getLayoutData()).exclude = wanted.warning().isEmpty();
		warning.requestLayout();
		enable(true);
		background.run(wanted::difference, found -> {
			if (!list.isDisposed() && wanted == selected()) {
				difference.show(found);
			}
		}, notices::fail);
	}

	private void enable(boolean possible) {
		recover.setEnabled(possible);
		discard.setEnabled(possible);
	}

	private void recover() {
		Recoverable wanted = selected();
		if (editors.of(wanted.document()).filter(MPart::isDirty).isPresent()) {
			notices.fail("`" + wanted.document().getFileName() + "` is open with other changes; save or close it first.");
			return;
		}
		editors.of(wanted.document()).ifPresent(open -> parts.hidePart(open, true));
		enable(false);
		background.run(wanted::recover, this::recovered, this::fail);
	}

	private void recovered(Path document) {
		forget();
		notices.offer("`" + document.getFileName() + "` has your changes again; the version before is kept.", "Open", () -> editors.open(document));
	}

	private void discard() {
		Recoverable wanted = selected();
		enable(false);
		background.run(() -> {
			wanted.discard();
			return wanted.document();
		}, document -> {
			forget();
			notices.tell("The changes to `" + document.getFileName() + "` were given up.");
		}, this::fail);
	}

	private void fail(String why) {
		enable(true);
		notices.fail("The changes are still kept. " + why);
	}

	private void forget() {
		if (!list.isDisposed()) {
			int index = list.getSelectionIndex();
			left.remove(index);
			list.remove(index);
			select(Math.max(0, Math.min(index, left.size() - 1)));
		}
	}

	@Focus
	void focus() {
		list.setFocus();
	}
}
