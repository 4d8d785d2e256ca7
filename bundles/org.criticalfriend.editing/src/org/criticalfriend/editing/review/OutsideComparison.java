package org.criticalfriend.editing.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.criticalfriend.editing.difference.TextDifference;

/** Compares files of a review that somebody else has changed with what saving the review would make of them. */
public final class OutsideComparison {

	private final Path folder;
	private final List<String> files;
	private final Map<String, String> mine;

	/**
	 * Notes what saving would write now; call it on the thread of the session.
	 *
	 * @param files relative to the folder of the review, as {@link ReviewSession#changedOutside} tells them
	 */
	public OutsideComparison(ReviewSession session, List<String> files) {
		folder = session.folder();
		this.files = List.copyOf(files);
		mine = session.texts();
	}

	/**
	 * What saving over it would make of the files, each under its name; may be called on any thread.
	 *
	 * @throws IOException if a file cannot be read
	 */
	public TextDifference difference() throws IOException {
		StringBuilder theirs = new StringBuilder();
		StringBuilder saved = new StringBuilder();
		for (String name : files) {
			Path file = folder.resolve(name);
			add(theirs, name, Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "");
			add(saved, name, mine.getOrDefault(name, ""));
		}
		return TextDifference.of(theirs.toString(), saved.toString());
	}

	private static void add(StringBuilder text, String name, String content) {
		text.append("[").append(name).append("]\n").append(content);
		if (!content.endsWith("\n")) {
			text.append('\n');
		}
	}
}
