package org.criticalfriend.editing.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.criticalfriend.editing.difference.TextDifference;
import org.criticalfriend.editing.files.AtomicFile;
import org.criticalfriend.editing.journal.EditJournal;
import org.criticalfriend.editing.journal.JournalFolder;

/**
 * A text file that is being edited, with errors in it or without. Each edit reaches the journal before the call returns. Belongs to one
 * thread.
 */
public final class TextDocument implements AutoCloseable {

	/** The kind of journals of texts. */
	public static final String KIND = "text";

	private final Path file;
	private final EditJournal journal;
	private byte[] savedBytes;
	private TextFile saved;
	private String text;

	private TextDocument(Path file, byte[] bytes, EditJournal journal) throws IOException {
		this.file = file;
		this.journal = journal;
		read(bytes);
	}

	private void read(byte[] bytes) throws IOException {
		saved = TextFile.read(bytes);
		savedBytes = bytes;
		text = saved.text();
	}

	/**
	 * Opens a file.
	 *
	 * @throws IOException with a message for people if there is none, it cannot be read or is not encoded in UTF-8
	 */
	public static TextDocument open(Path file, JournalFolder journals) throws IOException {
		byte[] bytes = TextFile.bytes(file).orElseThrow(() -> new IOException("There is no such file."));
		return new TextDocument(file, bytes, journals.journal(KIND, file));
	}

	/** The file. */
	public Path file() {
		return file;
	}

	/** The text as it is edited. */
	public String text() {
		return text;
	}

	/** The text as it was read or saved last. */
	public String savedText() {
		return saved.text();
	}

	/**
	 * Changes the text.
	 *
	 * @throws IndexOutOfBoundsException if the edit is not within the text
	 */
	public void edit(TextEdit edit) {
		if (!edit.fits(text)) {
			throw new IndexOutOfBoundsException(edit + " in " + text.length());
		}
		text = edit.applyTo(text);
		journal.append(() -> savedBytes, edit.toBytes());
	}

	/** Replaces the whole text, for example after recovery. */
	public void replaceAll(String now) {
		if (!now.equals(text)) {
			edit(new TextEdit(0, text.length(), now));
		}
	}

	/** Whether there is anything to save. */
	public boolean isDirty() {
		return !text.equals(saved.text());
	}

	/** Whether the file is other than it was when it was read or saved: somebody else changed or deleted it. */
	public boolean isChangedOutside() throws IOException {
		return !Arrays.equals(savedBytes, TextFile.bytes(file).orElse(null));
	}

	/**
	 * What saving a text into a file would change there; what cannot be read as text counts as empty. May be called on any thread.
	 *
	 * @throws IOException if the file cannot be read; a file that is gone counts as empty
	 */
	public static TextDifference differenceFromDisk(Path file, String text) throws IOException {
		return TextDifference.of(TextFile.bytes(file).map(TextDocument::readable).orElse(""), text);
	}

	private static String readable(byte[] bytes) {
		try {
			return TextFile.read(bytes).text();
		} catch (IOException noText) {
			return "";
		}
	}

	/**
	 * Saves the text; what it replaces is kept among the earlier versions.
	 *
	 * @throws ChangedFileException if somebody else has changed the file since; then nothing was saved
	 * @throws IOException          if it failed; then the file is as it was
	 */
	public void save() throws IOException {
		if (isChangedOutside()) {
			throw new ChangedFileException();
		}
		saveOver();
	}

	/** Saves the text over what somebody else changed; that is kept among the earlier versions. */
	public void saveOver() throws IOException {
		TextFile now = new TextFile(saved.mark(), text);
		byte[] bytes = now.toBytes();
		Optional<byte[]> replaced = TextFile.bytes(file);
		if (replaced.isPresent() && !Arrays.equals(replaced.get(), bytes)) {
			new Backups(file).keep(replaced.get());
		}
		AtomicFile.write(file, bytes);
		saved = now;
		savedBytes = bytes;
		journal.discard();
	}

	/** Reads the file again; what was not saved is given up. */
	public void reload() throws IOException {
		read(TextFile.bytes(file).orElseThrow(() -> new IOException("The file is gone.")));
		journal.discard();
	}

	/** Why the last edit is not safe in the journal; empty when it is. */
	public Optional<String> journalProblem() {
		return journal.problem();
	}

	/** Ends the editing; what was not saved stays in the journal, to be recovered. */
	public void leave() {
		journal.leave();
	}

	/** Ends the editing; what was not saved is given up. */
	@Override
	public void close() {
		journal.discard();
	}
}
