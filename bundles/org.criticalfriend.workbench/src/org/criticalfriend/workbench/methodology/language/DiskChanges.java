package org.criticalfriend.workbench.methodology.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.dsl.ide.server.LanguageServices;
import org.criticalfriend.editing.folder.FolderWatch;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;

/** Tells the language services of a folder which methodology files others have changed; those that are open they know from their editors. */
final class DiskChanges {

	private static final String SUFFIX = ".methodology";

	private final Path root;
	private Optional<FolderWatch> watch;

	/** Notes the state of the folder; what changes after that is told. */
	DiskChanges(Path root) {
		this.root = root;
		watch = watch();
	}

	private Optional<FolderWatch> watch() {
		try {
			return Optional.of(new FolderWatch(root));
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	/** Looks through the folder and tells what changed since it was looked at last; nothing while the folder cannot be read. */
	void tell(LanguageServices services) {
		List<FileEvent> events = changed().stream().filter(file -> file.toString().endsWith(SUFFIX)).map(DiskChanges::event).toList();
		if (!events.isEmpty()) {
			services.workspace().didChangeWatchedFiles(new DidChangeWatchedFilesParams(events));
		}
	}

	private Set<Path> changed() {
		try {
			return watch.isEmpty() ? Set.of() : watch.get().changed();
		} catch (IOException unreadable) {
			return Set.of();
		} finally {
			watch = watch.isEmpty() ? watch() : watch;
		}
	}

	private static FileEvent event(Path file) {
		return new FileEvent(file.toUri().toString(), Files.exists(file) ? FileChangeType.Changed : FileChangeType.Deleted);
	}
}
