package org.criticalfriend.editing.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells what changed in a folder since it was asked last, by size and time of its files. Works on every system and on drives in the
 * network, where notifications of the system do not; whoever owns it decides when to ask.
 */
public final class FolderWatch {

	private final Path root;
	private Map<Path, State> known;

	private record State(long size, long modified) {
	}

	/** Watches a folder from now on. */
	public FolderWatch(Path root) throws IOException {
		this.root = root.toAbsolutePath().normalize();
		known = states();
	}

	/**
	 * The files that were added, changed or deleted since this was asked last; hidden folders are left out.
	 *
	 * @throws IOException if the folder itself cannot be read
	 */
	public Set<Path> changed() throws IOException {
		Map<Path, State> now = states();
		Set<Path> changed = new TreeSet<>();
		Stream.concat(known.keySet().stream(), now.keySet().stream()).filter(file -> !Objects.equals(known.get(file), now.get(file))).forEach(changed::add);
		known = now;
		return changed;
	}

	private Map<Path, State> states() throws IOException {
		Map<Path, State> states = new HashMap<>();
		Files.walkFileTree(root, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				return !folder.equals(root) && folder.getFileName().toString().startsWith(".") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (!file.getFileName().toString().startsWith(".")) {
					states.put(file, new State(attributes.size(), attributes.lastModifiedTime().toMillis()));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
				if (file.equals(root)) {
					throw failure;
				}
				return FileVisitResult.CONTINUE;
			}
		});
		return states;
	}
}
