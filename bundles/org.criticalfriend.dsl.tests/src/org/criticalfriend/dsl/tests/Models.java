package org.criticalfriend.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The methodologies of this repository, below its folder {@code models}. */
public final class Models {

	private Models() {
	}

	/** All methodology files, parts included, in the order of their names. */
	public static List<Path> files() {
		try (Stream<Path> files = Files.walk(folder())) {
			List<Path> found = files.filter(file -> file.toString().endsWith(".methodology")).sorted().toList();
			if (found.isEmpty()) {
				throw new IllegalStateException("There are no methodologies in " + folder());
			}
			return found;
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The files that start a methodology; each leads to its parts. */
	public static List<Path> mainFiles() {
		return files().stream().filter(file -> file.getParent().equals(folder())).toList();
	}

	/** The text of a file. */
	public static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The text of a page below the repository's folder {@code docs}. */
	public static String documentation(String name) {
		return text(folder().resolveSibling("docs").resolve(name));
	}

	private static Path folder() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("models")) && Files.isDirectory(folder.resolve("bundles"))) {
				return folder.resolve("models");
			}
		}
		throw new IllegalStateException("The tests do not run inside the repository.");
	}
}
