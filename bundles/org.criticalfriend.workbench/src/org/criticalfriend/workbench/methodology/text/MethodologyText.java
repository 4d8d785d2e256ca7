package org.criticalfriend.workbench.methodology.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.text.TextDocument;
import org.criticalfriend.editing.text.TextEdit;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

/** A file in an editor: every change of the text that is shown is in the journal before the next key is taken. */
public final class MethodologyText {

	private final TextDocument file;
	private final Document shown;

	private MethodologyText(TextDocument file) {
		this.file = file;
		shown = new LineFeedDocument(file.text());
		shown.addDocumentListener(new Journalled());
	}

	/**
	 * Opens a file.
	 *
	 * @throws IOException with a message for people if it cannot be read
	 */
	public static MethodologyText open(Path file, JournalFolder journals) throws IOException {
		return new MethodologyText(TextDocument.open(file, journals));
	}

	/** The text that the editor shows and changes. */
	public Document document() {
		return shown;
	}

	/** The file with its journal; it is changed through {@link #document} only. */
	public TextDocument file() {
		return file;
	}

	/** Makes the text another by one change, of the part in which they differ. */
	public void change(String now) {
		Optional<TextEdit> edit = Difference.between(shown.get(), now);
		edit.ifPresent(each -> {
			try {
				shown.replace(each.offset(), each.removed(), each.added());
			} catch (BadLocationException impossible) {
				throw new IllegalStateException(impossible);
			}
		});
	}

	/** Reads the file again; what was not saved is given up. */
	public void reload() throws IOException {
		file.reload();
		change(file.text());
	}

	private final class Journalled implements IDocumentListener {

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// the change is taken when it has happened
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			TextEdit edit = new TextEdit(event.getOffset(), event.getLength(), event.getText() == null ? "" : event.getText());
			if (!file.text().equals(shown.get())) {
				file.edit(edit);
			}
		}
	}

	/** A text whose lines end as the language services count them; other programs' single carriage returns are characters of a line. */
	private static final class LineFeedDocument extends Document {

		LineFeedDocument(String text) {
			setLineTracker(new LineFeeds());
			set(text);
		}
	}
}
