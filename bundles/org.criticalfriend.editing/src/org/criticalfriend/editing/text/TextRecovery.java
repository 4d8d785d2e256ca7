package org.criticalfriend.editing.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.criticalfriend.editing.difference.TextDifference;
import org.criticalfriend.editing.journal.LeftJournal;

/** What can be recovered of a text file that was being edited when the process was ended. */
public final class TextRecovery {

	private final LeftJournal journal;
	private final TextFile base;
	private final String text;

	/**
	 * Does the edits of a journal again.
	 *
	 * @throws IOException if what was saved when they began is not in it
	 */
	public TextRecovery(LeftJournal journal) throws IOException {
		this.journal = journal;
		base = TextFile.read(journal.base());
		String now = base.text();
		for (byte[] each : journal.edits()) {
			TextEdit edit = TextEdit.read(each);
			if (!edit.fits(now)) {
				break;
			}
			now = edit.applyTo(now);
		}
		text = now;
	}

	/** The file that was edited. */
	public Path file() {
		return journal.header().document();
	}

	/** The text as it was when the process was ended. */
	public String text() {
		return text;
	}

	/** Whether there is nothing to recover: the file has the recovered text already. */
	public boolean isSaved() throws IOException {
		return Arrays.equals(new TextFile(base.mark(), text).toBytes(), TextFile.bytes(file()).orElse(null));
	}

	/** Whether the file is other than it was when the edits began; then the recovered text would undo changes of others. */
	public boolean isChangedOutside() throws IOException {
		return !Arrays.equals(journal.base(), TextFile.bytes(file()).orElse(null));
	}

	/** What recovering would change in the file as it is now; all lines are new if the file is gone. */
	public TextDifference difference() throws IOException {
		Optional<byte[]> now = TextFile.bytes(file());
		return TextDifference.of(now.isEmpty() ? "" : TextFile.read(now.get()).text(), text);
	}

	/** Takes the recovered text into a document, where it is an edit like any other, and gives the old journal up. */
	public void acceptInto(TextDocument document) throws IOException {
		document.replaceAll(text);
		journal.discard();
	}

	/** Gives the recovered text up. */
	public void discard() throws IOException {
		journal.discard();
	}
}
