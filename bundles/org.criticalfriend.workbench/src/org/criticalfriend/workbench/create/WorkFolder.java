package org.criticalfriend.workbench.create;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.criticalfriend.editing.folder.FolderContents;
import org.criticalfriend.editing.folder.FolderScan;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.dialog.FolderDialog;
import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.shell.OpenFolder;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

/** The folder in which something new is made: the one that is open, or one that the user names, which is open then. */
@Creatable
final class WorkFolder {

	private static final String NAME = "Critical Friend";

	private final OpenFolder open;
	private final Notices notices;
	private final Background background;

	@Inject
	WorkFolder(OpenFolder open, Notices notices, Background background) {
		this.open = open;
		this.notices = notices;
		this.background = background;
	}

	/** Looks in the background what is in the folder and goes on with that; nothing happens if the user gives up. */
	void look(Shell shell, Consumer<FolderContents> next) {
		get(shell).ifPresent(folder -> background.run(() -> FolderScan.of(folder), next, why -> notices.fail("The folder cannot be read. " + why)));
	}

	/** The folder; empty if the user gave up. */
	private Optional<Path> get(Shell shell) {
		if (open.get().isPresent()) {
			return open.get();
		}
		FolderDialog dialog = new FolderDialog(shell, "Where do you want to work?", "Continue", "Folder", "Your methodologies and reviews are kept in a folder. It is made if it does not exist.",
				suggested().toString(), WorkFolder::problem);
		if (dialog.open() != Window.OK) {
			return Optional.empty();
		}
		try {
			Files.createDirectories(dialog.folder());
			open.set(dialog.folder());
			return open.get();
		} catch (IOException failed) {
			notices.fail("The folder could not be made: " + failed.getMessage());
			return Optional.empty();
		}
	}

	private static Path suggested() {
		Path home = Path.of(System.getProperty("user.home"));
		Path documents = home.resolve("Documents");
		return (Files.isDirectory(documents) ? documents : home).resolve(NAME);
	}

	private static String problem(String folder) {
		try {
			Path path = Path.of(folder);
			return folder.isBlank() || !path.isAbsolute() ? "Give a folder in full." : Files.isRegularFile(path) ? "This is a file; name a folder." : "";
		} catch (InvalidPathException unusable) {
			return "This cannot be used as a folder; choose another.";
		}
	}
}
