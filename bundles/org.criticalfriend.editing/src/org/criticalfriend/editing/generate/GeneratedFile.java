package org.criticalfriend.editing.generate;

import java.nio.file.Path;
import java.util.Optional;

import org.criticalfriend.editing.difference.TextDifference;

/** A file of a generation, and how it compares with the last one. */
public final class GeneratedFile {

	/** How a file compares with the last generation. */
	public enum State {
		/** It has the same bytes. */
		UNCHANGED,
		/** It has other bytes. */
		CHANGED,
		/** It was not there. */
		NEW,
		/** It was generated last time and is not any more; the file is still there. */
		GONE
	}

	private final Path file;
	private final State state;
	private final Optional<String> before;
	private final Optional<String> after;

	GeneratedFile(Path file, State state, Optional<String> before, Optional<String> after) {
		this.file = file;
		this.state = state;
		this.before = before;
		this.after = after;
	}

	/** The file. */
	public Path file() {
		return file;
	}

	/** How it compares with the last generation. */
	public State state() {
		return state;
	}

	/** What people read in it that differs, line by line and word by word; empty for files that did not change and for those that are no pages. */
	public Optional<TextDifference> difference() {
		return before.flatMap(old -> after.map(now -> TextDifference.of(PageText.of(old), PageText.of(now))));
	}

	@Override
	public String toString() {
		return file.getFileName() + " " + state;
	}
}
