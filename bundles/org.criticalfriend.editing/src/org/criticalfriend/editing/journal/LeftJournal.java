package org.criticalfriend.editing.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A journal that a process left when it was ended.
 *
 * @param file   its file
 * @param header what it is about
 * @param base   what was saved when the edits began
 * @param edits  the edits, in their order; at least one
 */
public record LeftJournal(Path file, JournalHeader header, byte[] base, List<byte[]> edits) {

	/** Gives the edits up. */
	public void discard() throws IOException {
		Files.deleteIfExists(file);
	}
}
