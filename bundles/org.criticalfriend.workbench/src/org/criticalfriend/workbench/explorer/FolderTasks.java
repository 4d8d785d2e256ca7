package org.criticalfriend.workbench.explorer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

import org.criticalfriend.editing.folder.Renaming;
import org.criticalfriend.editing.folder.Trash;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.shell.Editors;
import org.criticalfriend.workbench.shell.UserState;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import jakarta.inject.Inject;

/**
 * Renames and deletes files and folders. Their editors are saved and closed before, so that nothing typed is lost and a deleted file comes
 * back as it was.
 */
@Creatable
public final class FolderTasks {

	private final Background background;
	private final Notices notices;
	private final Editors editors;
	private final EPartService parts;
	private final Trash trash;

	@Inject
	FolderTasks(Background background, Notices notices, Editors editors, EPartService parts, UserState state) {
		this.background = background;
		this.notices = notices;
		this.editors = editors;
		this.parts = parts;
		trash = new Trash(state.folder().resolve("trash"), InstantSource.system());
	}

	/**
	 * Renames a file or folder, and changes what names it. An editor that was open is open again under the new name.
	 *
	 * @param root where files that name it are looked for
	 */
	public void rename(Path root, Path file, String name, Explorer explorer) {
		boolean open = editors.of(file).isPresent();
		if (!closeEditors(file)) {
			return;
		}
		background.run(() -> new Renaming(root).rename(file, name), renamed -> {
			explorer.refreshAndSelect(renamed);
			notices.tell("Renamed to `" + renamed.getFileName() + "`, also where it is named.");
			if (open) {
				editors.open(renamed);
			}
		}, why -> notices.fail("`" + file.getFileName() + "` was not renamed. " + why));
	}

	/** Deletes a file or folder and offers to bring it back. */
	public void delete(Path file, Explorer explorer) {
		if (!closeEditors(file)) {
			return;
		}
		background.run(() -> trash.delete(file), deleted -> {
			explorer.refresh();
			notices.offer("Deleted `" + file.getFileName() + "`.", "Undo", () -> restore(deleted, explorer));
		}, why -> notices.fail("`" + file.getFileName() + "` was not deleted. " + why));
	}

	private void restore(Trash.Entry deleted, Explorer explorer) {
		background.run(() -> {
			trash.restore(deleted);
			return deleted.origin();
		}, restored -> {
			explorer.refreshAndSelect(restored);
			notices.tell("`" + restored.getFileName() + "` is back.");
		}, why -> notices.fail("`" + deleted.origin().getFileName() + "` is not back. " + why));
	}

	private boolean closeEditors(Path file) {
		List<MPart> open = editors.open().stream().filter(part -> Editors.file(part).filter(each -> each.startsWith(file)).isPresent()).toList();
		for (MPart part : open) {
			if (part.isDirty() && !parts.savePart(part, false)) {
				notices.fail("`" + file.getFileName() + "` has changes that could not be saved; save or close it first.");
				return false;
			}
		}
		open.forEach(part -> parts.hidePart(part, true));
		return true;
	}

	/** Why a name cannot be given to a file or folder, while it is typed; empty if it can. */
	static String problem(Path file, String name) {
		if (name.isBlank()) {
			return "Give a name.";
		}
		Path other;
		try {
			other = file.resolveSibling(name);
		} catch (InvalidPathException unusable) {
			return "This cannot be the name of a file; use letters, digits and hyphens.";
		}
		boolean taken = !other.equals(file) && Files.exists(other);
		return taken ? "There is something called `" + name + "` already; choose another name." : "";
	}
}
