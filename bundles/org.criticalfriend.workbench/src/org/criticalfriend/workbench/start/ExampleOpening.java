package org.criticalfriend.workbench.start;

import java.nio.file.Path;

import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.dialog.FolderDialog;
import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.shell.Editors;
import org.criticalfriend.workbench.shell.OpenFolder;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

/** Opens an example in a copy of the examples, made the first time in a folder that the user agrees to. */
@Creatable
final class ExampleOpening {

	private final OpenFolder open;
	private final Editors editors;
	private final Background background;
	private final Notices notices;

	@Inject
	ExampleOpening(OpenFolder open, Editors editors, Background background, Notices notices) {
		this.open = open;
		this.editors = editors;
		this.background = background;
		this.notices = notices;
	}

	void open(Examples examples, Example example, Shell shell) {
		Path shown = open.get().filter(folder -> examples.isCopy(folder, example)).orElse(Examples.suggestedCopy());
		if (examples.isCopy(shown, example)) {
			show(shown, example);
			return;
		}
		FolderDialog dialog = new FolderDialog(shell, "Open an example", "Copy and open", "Copy the examples to",
				"The examples are copied, so that you can change everything. You find the copy here the next time.", shown.toString(), Examples::problem);
		if (dialog.open() == Window.OK) {
			Path place = dialog.folder();
			notices.tell("Copying the examples to " + place + "…");
			background.run(() -> {
				examples.copyTo(place);
				return place;
			}, copied -> show(copied, example), why -> notices.fail("The examples were not copied. " + why));
		}
	}

	private void show(Path copy, Example example) {
		open.set(copy);
		notices.tell("This is a copy of the examples, in " + copy + ".");
		editors.open(copy.resolve(example.path()));
	}
}
