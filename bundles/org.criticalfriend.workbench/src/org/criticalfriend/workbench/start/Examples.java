package org.criticalfriend.workbench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.criticalfriend.editing.folder.FolderContents;
import org.criticalfriend.editing.folder.FolderScan;

/** The examples that come with the product. They are never changed: people work in a copy of all of them, since they name each other. */
final class Examples {

	/** The system property that names their folder. */
	static final String FOLDER = "org.criticalfriend.examples";

	private static final String COPY = "Critical Friend examples";

	private final Path folder;

	private Examples(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/** The examples of this installation; empty if it has none. */
	static Optional<Examples> installed() {
		return Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of).filter(Files::isDirectory).map(Examples::new);
	}

	/** The methodologies that are no variants, and then the reviews, in the order of their titles. */
	List<Example> all() throws IOException {
		FolderContents contents = FolderScan.of(folder);
		List<Example> all = new ArrayList<>();
		contents.methodologies().stream().filter(each -> each.base().isEmpty()).map(each -> new Example(folder.relativize(each.file()), each.title(), false)).forEach(all::add);
		contents.reviews().stream().map(each -> new Example(folder.relativize(each.folder()), each.name(), true)).forEach(all::add);
		return all;
	}

	/** Where a copy is made if nobody says another place: in the user's documents. */
	static Path suggestedCopy() {
		Path home = Path.of(System.getProperty("user.home"));
		Path documents = home.resolve("Documents");
		return (Files.isDirectory(documents) ? documents : home).resolve(COPY);
	}

	/** Whether a folder is a copy of the examples. */
	boolean isCopy(Path place, Example example) {
		return Files.exists(place.resolve(example.path()));
	}

	/**
	 * Copies the examples.
	 *
	 * @param place made if it does not exist
	 * @throws IOException if something is there already, or it cannot be written
	 */
	void copyTo(Path place) throws IOException {
		if (Files.exists(place) && !isEmpty(place)) {
			throw new IOException("`" + place + "` holds other files; choose a new folder.");
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path each : (Iterable<Path>) files::iterator) {
				Path target = place.resolve(folder.relativize(each).toString());
				if (Files.isDirectory(each)) {
					Files.createDirectories(target);
				} else {
					Files.copy(each, target);
				}
			}
		}
	}

	/** Why the examples cannot be copied to a place; empty if they can. */
	static String problem(String place) {
		try {
			Path folder = Path.of(place);
			return place.isBlank() || !folder.isAbsolute() ? "Give a folder in full." : Files.exists(folder) && !isEmpty(folder) ? "This folder holds other files; choose a new one." : "";
		} catch (IOException | InvalidPathException unusable) {
			return "This cannot be used as a folder; choose another.";
		}
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> content = Files.list(folder)) {
			return content.findAny().isEmpty();
		}
	}
}
