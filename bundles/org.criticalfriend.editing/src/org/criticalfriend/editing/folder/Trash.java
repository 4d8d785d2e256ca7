package org.criticalfriend.editing.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where files and folders go that a person deletes, in the user's data, until they are brought back or the trash is emptied. */
public final class Trash {

	private static final String ORIGIN = "origin";
	private static final String CONTENT = "content";

	private final Path folder;
	private final InstantSource clock;

	/**
	 * Something that was deleted.
	 *
	 * @param place   where it lies now
	 * @param origin  where it was
	 * @param deleted when
	 */
	public record Entry(Path place, Path origin, Instant deleted) {
	}

	/** @param folder made when it is first needed */
	public Trash(Path folder, InstantSource clock) {
		this.folder = folder;
		this.clock = clock;
	}

	/**
	 * Deletes a file or folder so that it can be brought back.
	 *
	 * @throws IOException if it cannot be moved; then it stays where it is
	 */
	public Entry delete(Path target) throws IOException {
		Path origin = target.toAbsolutePath().normalize();
		Instant now = clock.instant();
		Files.createDirectories(folder);
		Path slot = Files.createTempDirectory(folder, "deleted-");
		Path place = slot.resolve(CONTENT).resolve(origin.getFileName().toString());
		try {
			Files.createDirectory(slot.resolve(CONTENT));
			Files.writeString(slot.resolve(ORIGIN), now + "\n" + origin, StandardCharsets.UTF_8);
			move(origin, place);
		} catch (IOException failed) {
			deleteAll(slot);
			throw failed;
		}
		return new Entry(place, origin, now);
	}

	/** What can be brought back, what was deleted last first. */
	public List<Entry> all() throws IOException {
		List<Entry> entries = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> slots = Files.list(folder)) {
				for (Path slot : slots.toList()) {
					read(slot, entries);
				}
			}
		}
		entries.sort(Comparator.comparing(Entry::deleted).reversed());
		return entries;
	}

	private static void read(Path slot, List<Entry> entries) {
		try {
			List<String> lines = Files.readAllLines(slot.resolve(ORIGIN));
			Path origin = Path.of(lines.get(1));
			Path place = slot.resolve(CONTENT).resolve(origin.getFileName().toString());
			if (Files.exists(place)) {
				entries.add(new Entry(place, origin, Instant.parse(lines.get(0))));
			}
		} catch (IOException | InvalidPathException | DateTimeException | IndexOutOfBoundsException noEntry) {
			return;
		}
	}

	/**
	 * Brings something back to where it was.
	 *
	 * @throws FileAlreadyExistsException if something else is there now
	 */
	public void restore(Entry entry) throws IOException {
		if (Files.exists(entry.origin())) {
			throw new FileAlreadyExistsException(entry.origin().toString());
		}
		Files.createDirectories(entry.origin().getParent());
		move(entry.place(), entry.origin());
		deleteAll(entry.place().getParent().getParent());
	}

	/** Deletes everything for good. */
	public void empty() throws IOException {
		for (Entry entry : all()) {
			deleteAll(entry.place().getParent().getParent());
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException | DirectoryNotEmptyException otherDrive) {
			copyAll(from, to);
			deleteAll(from);
		}
	}

	private static void copyAll(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : (Iterable<Path>) all::iterator) {
				Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

	private static void deleteAll(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path each, IOException failure) throws IOException {
				Files.delete(each);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
