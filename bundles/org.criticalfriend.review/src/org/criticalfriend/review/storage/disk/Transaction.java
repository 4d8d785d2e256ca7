package org.criticalfriend.review.storage.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Changes several files of a folder, all or none, whatever happens on the way. New files are written and synced beside the old ones;
 * then one rename commits them all; then they are moved to their places, which can be done again from the start. What they replace
 * is kept as a generation. All of this is in a hidden folder, which version control is told to leave out.
 */
public final class Transaction {

	/** The folder that holds the new files before they have their places, and the generations. */
	public static final String HIDDEN_FOLDER = ".criticalfriend";

	private static final int KEPT_GENERATIONS = 10;
	private static final String PUT = "put ";
	private static final String DROP = "drop ";

	private final Path folder;
	private final Disk disk;
	private final Path hidden;
	private final Path files;
	private final Path commit;

	/** Changes files of this folder. */
	public Transaction(Path folder, Disk disk) {
		this.folder = folder;
		this.disk = disk;
		hidden = folder.resolve(HIDDEN_FOLDER);
		files = hidden.resolve("next/files");
		commit = hidden.resolve("next/commit");
	}

	/**
	 * Writes and drops files, all of them or none. A transaction that was committed and not finished is finished first.
	 *
	 * @param put  the new content of files, by their names relative to the folder, with {@code /} between segments
	 * @param drop the names of files that go
	 * @throws IOException if it failed before the commit; then nothing has changed. After the commit all has, to every reader.
	 */
	public void run(Map<String, byte[]> put, Collection<String> drop) throws IOException {
		finish();
		if (put.isEmpty() && drop.isEmpty()) {
			return;
		}
		disk.delete(hidden.resolve("next"));
		if (!Files.exists(hidden.resolve(".gitignore"))) {
			disk.write(hidden.resolve(".gitignore"), "*\n".getBytes(StandardCharsets.UTF_8));
		}
		StringBuilder steps = new StringBuilder("generation " + (newestGeneration() + 1) + "\n");
		for (Map.Entry<String, byte[]> each : new TreeMap<>(put).entrySet()) {
			disk.write(files.resolve(each.getKey()), each.getValue());
			steps.append(PUT).append(each.getKey()).append('\n');
		}
		drop.stream().sorted().forEach(name -> steps.append(DROP).append(name).append('\n'));
		Path half = commit.resolveSibling("commit.part");
		disk.write(half, steps.toString().getBytes(StandardCharsets.UTF_8));
		disk.move(half, commit);
		finish();
	}

	/** Moves what was committed to its place; does nothing if there is nothing. May be stopped and begun again at any step. */
	public void finish() throws IOException {
		List<String> steps = committed();
		if (steps.isEmpty()) {
			return;
		}
		Path generation = hidden.resolve("generations").resolve(steps.get(0).substring("generation ".length()));
		for (String step : steps.subList(1, steps.size())) {
			String name = step.substring(step.indexOf(' ') + 1);
			Path place = folder.resolve(name);
			Path next = files.resolve(name);
			boolean put = step.startsWith(PUT);
			if (put && !Files.exists(next)) {
				continue;
			}
			if (Files.exists(place)) {
				disk.keep(place, generation.resolve(name));
			}
			if (put) {
				disk.move(next, place);
			} else {
				disk.delete(place);
			}
		}
		disk.delete(commit);
		disk.delete(hidden.resolve("next"));
		prune();
	}

	/** The content of a file as it is, or as a transaction that was committed and not finished will make it; empty if there is none. */
	public Optional<byte[]> content(String name) throws IOException {
		List<String> steps = committed();
		if (steps.contains(DROP + name)) {
			return Optional.empty();
		}
		if (steps.contains(PUT + name)) {
			Optional<byte[]> next = read(files.resolve(name));
			if (next.isPresent()) {
				return next;
			}
		}
		return read(folder.resolve(name));
	}

	/** The names of all files in the folder, or that a transaction committed and not finished will bring there, in order. */
	public List<String> names() throws IOException {
		List<String> names = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				all.filter(path -> !path.startsWith(hidden) && Files.isRegularFile(path)).forEach(path -> names.add(folder.relativize(path).toString().replace('\\', '/')));
			}
		}
		for (String step : committed()) {
			String name = step.substring(step.indexOf(' ') + 1);
			if (step.startsWith(DROP)) {
				names.remove(name);
			} else if (step.startsWith(PUT) && !names.contains(name)) {
				names.add(name);
			}
		}
		names.sort(null);
		return names;
	}

	private List<String> committed() throws IOException {
		return read(commit).map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList()).orElse(List.of());
	}

	private static Optional<byte[]> read(Path file) throws IOException {
		try {
			return Optional.of(Files.readAllBytes(file));
		} catch (NoSuchFileException none) {
			return Optional.empty();
		}
	}

	private int newestGeneration() throws IOException {
		List<Integer> numbers = generations();
		return numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
	}

	private List<Integer> generations() throws IOException {
		Path all = hidden.resolve("generations");
		if (!Files.isDirectory(all)) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(all)) {
			return folders.map(path -> path.getFileName().toString()).filter(name -> name.matches("\\d{1,9}")).map(Integer::valueOf).sorted().toList();
		}
	}

	private void prune() throws IOException {
		List<Integer> numbers = generations();
		for (int number : numbers.subList(0, Math.max(0, numbers.size() - KEPT_GENERATIONS))) {
			disk.delete(hidden.resolve("generations").resolve(Integer.toString(number)));
		}
	}
}
