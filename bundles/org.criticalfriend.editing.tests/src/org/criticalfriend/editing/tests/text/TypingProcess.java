package org.criticalfriend.editing.tests.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.text.TextDocument;
import org.criticalfriend.editing.text.TextEdit;

/** A process that types into a file, tells each letter after it was typed, and is killed by whoever started it. */
public final class TypingProcess {

	private TypingProcess() {
	}

	/** Types until it is killed, but no more than a million letters. */
	public static void main(String[] arguments) throws IOException {
		TextDocument document = TextDocument.open(Path.of(arguments[0]), new JournalFolder(Path.of(arguments[1]), Instant::now, Runnable::run));
		for (int typed = 1; typed <= 1_000_000; typed++) {
			document.edit(new TextEdit(document.text().length(), 0, "x"));
			System.out.println(typed);
		}
	}
}
