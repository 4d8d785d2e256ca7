package org.criticalfriend.workbench.create;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.criticalfriend.editing.folder.FileNames;
import org.criticalfriend.editing.folder.FolderContents.MethodologyFile;
import org.criticalfriend.workbench.dialog.EntryDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what a new methodology is called and what it begins with. */
final class NewMethodologyDialog extends EntryDialog {

	private static final String ENDING = ".methodology";

	private final Path folder;
	private final List<MethodologyFile> bases;
	private final Optional<Path> first;
	private Text titleField;
	private Combo beginning;
	private Label place;
	private String title = "";
	private int chosen;

	/** @param first the methodology of which a variant is suggested */
	NewMethodologyDialog(Shell parent, Path folder, List<MethodologyFile> bases, Optional<Path> first) {
		super(parent, "New methodology", "Create");
		this.folder = folder;
		this.bases = bases;
		this.first = first;
	}

	@Override
	protected void createFields(Composite page) {
		titleField = text("Title", "");
		titleField.setMessage("Domestic abuse peer review");
		beginning = choice("Begins as", Stream.concat(Stream.of("Blank methodology"), bases.stream().map(base -> "Variant of " + base.title())).toArray(String[]::new));
		beginning.select(first.map(file -> bases.stream().map(MethodologyFile::file).toList().indexOf(file)).orElse(-1) + 1);
		place = hint("");
	}

	@Override
	protected String problem() {
		title = titleField.getText().strip();
		chosen = beginning.getSelectionIndex();
		place.setText(title.isEmpty() ? "A variant is the same as what it extends until it says something else." : "The file is " + FileNames.of(title) + ENDING);
		if (title.isEmpty()) {
			return "Give the methodology a title.";
		}
		return Files.exists(folder.resolve(FileNames.of(title) + ENDING)) ? "There is a methodology of this name already; choose another title." : "";
	}

	String title() {
		return title;
	}

	/** The methodology it extends; empty for a blank one. */
	Optional<Path> base() {
		return chosen <= 0 ? Optional.empty() : Optional.of(bases.get(chosen - 1).file());
	}
}
