package org.criticalfriend.editing.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.criticalfriend.editing.files.AtomicFile;
import org.criticalfriend.review.storage.disk.Transaction;

/** Earlier versions of a file, in a hidden folder beside it that version control is told to leave out. */
public final class Backups {

	/** How many versions of each file are kept. */
	public static final int KEPT = 10;

	private final Path hidden;
	private final Path versions;

	/** The earlier versions of this file. */
	public Backups(Path file) {
		hidden = file.toAbsolutePath().resolveSibling(Transaction.HIDDEN_FOLDER);
		versions = hidden.resolve("versions").resolve(file.getFileName().toString());
	}

	/** The versions, the newest first. */
	public List<Path> all() throws IOException {
		if (!Files.isDirectory(versions)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(versions)) {
			return files.filter(each -> each.getFileName().toString().matches("\\d{1,9}")).sorted(Comparator.comparingInt(Backups::number).reversed()).toList();
		}
	}

	private static int number(Path version) {
		return Integer.parseInt(version.getFileName().toString());
	}

	/** Keeps a version and lets the oldest go if there are too many. */
	void keep(byte[] content) throws IOException {
		Files.createDirectories(versions);
		Path ignored = hidden.resolve(".gitignore");
		if (!Files.exists(ignored)) {
			Files.writeString(ignored, "*\n");
		}
		List<Path> all = all();
		AtomicFile.write(versions.resolve(String.valueOf(all.isEmpty() ? 1 : number(all.get(0)) + 1)), content);
		for (Path old : all.subList(Math.min(all.size(), KEPT - 1), all.size())) {
			Files.deleteIfExists(old);
		}
	}
}
