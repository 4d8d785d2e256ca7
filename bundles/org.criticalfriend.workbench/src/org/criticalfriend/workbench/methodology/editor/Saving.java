package org.criticalfriend.workbench.methodology.editor;

import java.io.IOException;

import org.criticalfriend.editing.text.ChangedFileException;
import org.criticalfriend.editing.text.TextDocument;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.difference.ComparisonPage;
import org.criticalfriend.workbench.methodology.bar.ChoiceBar;
import org.criticalfriend.workbench.methodology.text.MethodologyText;
import org.criticalfriend.workbench.notice.Notices;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Saves the text and reads it again. What others have done to the file meanwhile is asked about and can be compared. */
final class Saving {

	private final MPart part;
	private final MethodologyText text;
	private final Background background;
	private final EPartService parts;
	private final Notices notices;
	private final OutsideChanges outside;

	Saving(MPart part, MethodologyText text, ChoiceBar bar, Background background, EPartService parts, Notices notices) {
		this.part = part;
		this.text = text;
		this.background = background;
		this.parts = parts;
		this.notices = notices;
		outside = new OutsideChanges(text.file(), bar, background, new OutsideChoices(this::reload, this::saveOver, this::compare));
	}

	/** Saves the text, with errors in it or without; asks if somebody else has changed the file. */
	void save() {
		try {
			text.file().save();
			saved();
		} catch (ChangedFileException changed) {
			outside.ask(false);
		} catch (IOException failed) {
			notices.fail(name() + " could not be saved: " + failed.getMessage());
		}
	}

	private void saveOver() {
		try {
			text.file().saveOver();
			saved();
		} catch (IOException failed) {
			notices.fail(name() + " could not be saved: " + failed.getMessage());
		}
	}

	private void reload() {
		try {
			text.reload();
			saved();
		} catch (IOException failed) {
			notices.fail(name() + " could not be read: " + failed.getMessage());
		}
	}

	private void compare() {
		TextDocument file = text.file();
		String mine = file.text();
		background.run(() -> TextDocument.differenceFromDisk(file.file(), mine), found -> ComparisonPage.open(parts, name() + ": on the disk and here", found),
				failed -> notices.fail(name() + " could not be compared: " + failed));
	}

	private void saved() {
		outside.remember();
		showState();
	}

	/** Marks the tab if there is something to save; tells if edits are not safe until then. */
	void showState() {
		part.setDirty(text.file().isDirty());
		text.file().journalProblem().ifPresent(notices::fail);
	}

	private String name() {
		return text.file().file().getFileName().toString();
	}

	/** The file is not looked at any more. */
	void close() {
		outside.close();
	}
}
