package org.criticalfriend.mtl.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The recorded cases of stock Acceleo, where they are at hand. */
final class ConformanceSuite {
	private final Path root;

	private ConformanceSuite(Path root) {
		this.root = root;
	}

	/** The suite in the folder of the system property {@code criticalfriend.shared}, or in {@code shared} beside a parent folder. */
	static Optional<ConformanceSuite> find() {
		String property = System.getProperty("criticalfriend.shared");
		if (property != null) {
			return at(Path.of(property, "acceleo-cases"));
		}
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Optional<ConformanceSuite> suite = at(folder.resolve("shared/acceleo-cases"));
			if (suite.isPresent()) {
				return suite;
			}
		}
		return Optional.empty();
	}

	private static Optional<ConformanceSuite> at(Path root) {
		return Files.isDirectory(root.resolve("templates")) ? Optional.of(new ConformanceSuite(root)) : Optional.empty();
	}

	Path root() {
		return root;
	}

	List<ConformanceCase> cases(String area) throws IOException {
		try (Stream<Path> folders = Files.list(root.resolve("templates").resolve(area))) {
			return folders.filter(Files::isDirectory).sorted().map(folder -> new ConformanceCase(root, folder)).toList();
		}
	}

	List<String> areas() throws IOException {
		try (Stream<Path> folders = Files.list(root.resolve("templates"))) {
			return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
		}
	}
}
