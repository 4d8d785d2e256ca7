package org.criticalfriend.editing.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.review.storage.MethodologySource;

/** Copies of the example reviews of this repository, to be edited. Methodologies are read once. */
public final class Examples implements MethodologySource {

	private final MethodologyLoader loader = MethodologyLoader.standalone();
	private final Map<String, Optional<Methodology>> methodologies = new HashMap<>();

	/** Copies a review into a folder below this one. */
	public Path copy(String name, Path below) throws IOException {
		Path from = models().resolve("examples").resolve(name);
		Path to = below.resolve(name);
		try (Stream<Path> files = Files.walk(from)) {
			files.forEach(each -> copyTo(each, to.resolve(from.relativize(each).toString())));
		}
		return to;
	}

	private static void copyTo(Path from, Path to) {
		try {
			if (Files.isDirectory(from)) {
				Files.createDirectories(to);
			} else {
				Files.copy(from, to);
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** A session on a copy of a review; its journal is in the folder {@code journals} beside it. */
	public ReviewSession session(String name, Path below) throws IOException {
		return ReviewSession.open(copy(name, below), this, journals(below));
	}

	/** The journals beside the reviews of a folder, synced at once. */
	public static JournalFolder journals(Path below) {
		return new JournalFolder(below.resolve("journals"), () -> Instant.parse("2027-03-09T10:00:00Z"), Runnable::run);
	}

	/** Copies lie elsewhere than the example; their methodologies are those of this repository all the same. */
	@Override
	public Optional<Methodology> methodology(Path mainFile) {
		return methodologies.computeIfAbsent(mainFile.getFileName().toString(), name -> loader.load(models().resolve(name)).assembly().map(Assembly::methodology));
	}

	/** The folder {@code models} of this repository. */
	public static Path models() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("models")) && Files.isDirectory(folder.resolve("bundles"))) {
				return folder.resolve("models");
			}
		}
		throw new IllegalStateException("The tests do not run inside the repository.");
	}
}
