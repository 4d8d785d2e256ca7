package org.criticalfriend.editing.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.criticalfriend.editing.journal.EditJournal;
import org.criticalfriend.editing.journal.JournalFolder;

/** Keeps the edits of a session safe from one save to the next. */
final class SessionJournal {

	/** The kind of journals of reviews. */
	static final String KIND = "review";

	private final Path folder;
	private final EditJournal journal;
	private Snapshot base;

	SessionJournal(Path folder, JournalFolder journals) throws IOException {
		this.folder = folder;
		journal = journals.journal(KIND, folder);
		base = Snapshot.of(folder);
	}

	void append(ReviewObservation seen) {
		journal.append(() -> base.toZip(), seen.toBytes());
	}

	/** What is in the folder is the base of all edits to come. */
	void saved() throws IOException {
		base = Snapshot.of(folder);
		journal.discard();
	}

	Optional<String> problem() {
		return journal.problem();
	}

	void leave() {
		journal.leave();
	}

	void discard() {
		journal.discard();
	}
}
