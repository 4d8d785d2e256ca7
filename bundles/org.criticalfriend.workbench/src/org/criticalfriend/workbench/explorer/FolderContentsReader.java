package org.criticalfriend.workbench.explorer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.criticalfriend.editing.folder.FolderContents;
import org.criticalfriend.editing.folder.FolderScan;
import org.criticalfriend.editing.folder.FolderWatch;

/** Reads a folder in the background, at once and then whenever something in it changed. */
final class FolderContentsReader implements AutoCloseable {

	private static final long SECONDS_BETWEEN_LOOKS = 2;

	private final Path folder;
	private final Consumer<FolderContents> found;
	private final Consumer<IOException> failed;
	private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(work -> {
		Thread thread = new Thread(work, "Explorer");
		thread.setDaemon(true);
		return thread;
	});
	private FolderWatch watch;

	/**
	 * Begins to read.
	 *
	 * @param found  told in the background what is in the folder
	 * @param failed told in the background why the folder cannot be read
	 */
	FolderContentsReader(Path folder, Consumer<FolderContents> found, Consumer<IOException> failed) {
		this.folder = folder;
		this.found = found;
		this.failed = failed;
		background.scheduleWithFixedDelay(this::look, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
	}

	/** Looks now and does not wait for the next time. */
	void lookNow() {
		background.execute(this::look);
	}

	private void look() {
		try {
			if (watch == null) {
				watch = new FolderWatch(folder);
				found.accept(FolderScan.of(folder));
			} else if (!watch.changed().isEmpty()) {
				found.accept(FolderScan.of(folder));
			}
		} catch (IOException unreadable) {
			watch = null;
			failed.accept(unreadable);
		}
	}

	@Override
	public void close() {
		background.shutdownNow();
	}
}
