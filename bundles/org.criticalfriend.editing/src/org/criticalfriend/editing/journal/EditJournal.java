package org.criticalfriend.editing.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The journal of one open document, from the first edit after a save to the next save. Editing goes on when it cannot be written;
 * {@link #problem} tells so. Belongs to one thread.
 */
public final class EditJournal {

	private static final String UNSAFE = "Changes cannot be kept safe until they are saved: ";

	private final JournalFolder folder;
	private final String kind;
	private final Path document;
	private final Executor syncing;
	private final AtomicBoolean waiting = new AtomicBoolean();
	private final Queue<byte[]> unwritten = new ArrayDeque<>();
	private Journal journal;
	private volatile String problem;

	/** Gives what was saved when the edits began. */
	@FunctionalInterface
	public interface Base {

		/** The saved state. */
		byte[] get() throws IOException;
	}

	EditJournal(JournalFolder folder, String kind, Path document, Executor syncing) {
		this.folder = folder;
		this.kind = kind;
		this.document = document;
		this.syncing = syncing;
	}

	/**
	 * Appends an edit; when this returns it survives the end of the process, and soon after the end of the machine.
	 *
	 * @param base asked before the first edit is written
	 */
	public void append(Base base, byte[] edit) {
		unwritten.add(edit);
		try {
			if (journal == null) {
				journal = begun(base.get());
			}
			while (!unwritten.isEmpty()) {
				journal.append(unwritten.peek());
				unwritten.remove();
			}
			problem = null;
			syncSoon(journal);
		} catch (IOException | UncheckedIOException failed) {
			problem = UNSAFE + failed.getMessage();
		}
	}

	private Journal begun(byte[] base) throws IOException {
		Journal begun = folder.create(new JournalHeader(kind, document, folder.clock().instant()));
		try {
			begun.append(base);
		} catch (IOException failed) {
			folder.discard(begun);
			throw failed;
		}
		return begun;
	}

	/** One sync is enough for all edits that come before it begins. */
	private void syncSoon(Journal current) {
		if (waiting.compareAndSet(false, true)) {
			syncing.execute(() -> {
				waiting.set(false);
				try {
					current.sync();
				} catch (IOException failed) {
					problem = UNSAFE + failed.getMessage();
				}
			});
		}
	}

	/** Why the last edit is not safe; empty when it is. */
	public Optional<String> problem() {
		return Optional.ofNullable(problem);
	}

	/** Everything is saved, or given up: the journal is deleted, and the next edit begins another. */
	public void discard() {
		unwritten.clear();
		problem = null;
		if (journal != null) {
			try {
				folder.discard(journal);
			} catch (IOException failed) {
				problem = "The journal of saved changes could not be deleted: " + failed.getMessage();
			}
			journal = null;
		}
	}

	/** Ends the writing and leaves the edits to be recovered. */
	public void leave() {
		if (journal != null) {
			try {
				journal.sync();
				folder.close(journal);
			} catch (IOException failed) {
				problem = "Changes could not be kept: " + failed.getMessage();
			}
			journal = null;
		}
	}
}
