package org.criticalfriend.editing.folder;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.criticalfriend.editing.folder.FolderContents.ReviewFolder;

/** What the first lines of a review say, found without reading the review. */
final class ReviewHead {

	static final String MAIN_FILE = "review.yaml";
	static final Pattern METHODOLOGY = Pattern.compile("^methodologyFile:[ \t]*['\"]?(?<value>[^'\"\r\n]+?)['\"]?[ \t]*$", Pattern.MULTILINE);

	private static final Pattern NAME = Pattern.compile("^name:[ \t]*['\"]?(?<value>[^\r\n]+?)['\"]?[ \t]*$");
	private static final int LINES = 30;

	private ReviewHead() {
	}

	static ReviewFolder of(Path folder) {
		String name = folder.getFileName().toString();
		Optional<Path> methodology = Optional.empty();
		try (BufferedReader in = Files.newBufferedReader(folder.resolve(MAIN_FILE))) {
			String line = in.readLine();
			for (int read = 0; read < LINES && line != null; read++) {
				Matcher named = NAME.matcher(line);
				Matcher follows = METHODOLOGY.matcher(line);
				if (named.matches()) {
					name = named.group("value");
				} else if (follows.matches()) {
					methodology = FolderScan.resolve(folder.resolve(MAIN_FILE), follows.group("value"));
				}
				line = in.readLine();
			}
		} catch (IOException unreadable) {
			return new ReviewFolder(folder, name, methodology);
		}
		return new ReviewFolder(folder, name, methodology);
	}
}
