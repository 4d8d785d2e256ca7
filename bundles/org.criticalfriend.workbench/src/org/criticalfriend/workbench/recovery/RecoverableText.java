package org.criticalfriend.workbench.recovery;

import java.io.IOException;
import java.nio.file.Path;

import org.criticalfriend.editing.difference.TextDifference;
import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.text.TextDocument;
import org.criticalfriend.editing.text.TextRecovery;

/** Unsaved work on a text file. */
record RecoverableText(TextRecovery recovery, JournalFolder journals, boolean changedOutside) implements Recoverable {

	@Override
	public Path document() {
		return recovery.file();
	}

	@Override
	public String icon() {
		return "methodology";
	}

	@Override
	public String warning() {
		return changedOutside ? "The file was changed since by somebody else; recovering takes these changes back too." : "";
	}

	@Override
	public TextDifference difference() throws IOException {
		return recovery.difference();
	}

	@Override
	public Path recover() throws IOException {
		try (TextDocument document = TextDocument.open(recovery.file(), journals)) {
			recovery.acceptInto(document);
			document.save();
		}
		return recovery.file();
	}

	@Override
	public void discard() throws IOException {
		recovery.discard();
	}
}
