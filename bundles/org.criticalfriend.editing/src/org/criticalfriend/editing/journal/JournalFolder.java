package org.criticalfriend.editing.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.criticalfriend.editing.files.ContentHash;

/** The folder in a user's data that holds the journals of what is being edited, and those left by a process that was ended. */
public final class JournalFolder {

	private static final String SUFFIX = ".journal";
	private static final int NAME_LENGTH = 24;

	private final Path folder;
	private final InstantSource clock;
	private final Executor syncing;
	private final Set<Path> inUse = ConcurrentHashMap.newKeySet();

	/**
	 * @param folder  made when it is first needed
	 * @param syncing runs what waits for the disk; a direct executor makes every change wait
	 */
	public JournalFolder(Path folder, InstantSource clock, Executor syncing) {
		this.folder = folder;
		this.clock = clock;
		this.syncing = syncing;
	}

	/** The folder itself. */
	public Path path() {
		return folder;
	}

	/**
	 * A journal for edits of a document; it has no file until the first edit.
	 *
	 * @param kind     what is edited, {@code text} or {@code review}
	 * @param document the file or folder that is edited
	 */
	public EditJournal journal(String kind, Path document) {
		return new EditJournal(this, kind, document.toAbsolutePath().normalize(), syncing);
	}

	Journal create(JournalHeader header) throws IOException {
		Files.createDirectories(folder);
		String name = ContentHash.of(header.document().toString()).substring(0, NAME_LENGTH);
		for (int number = 1;; number++) {
			try {
				return begun(folder.resolve(name + "-" + number + SUFFIX), header);
			} catch (FileAlreadyExistsException taken) {
				continue;
			}
		}
	}

	private Journal begun(Path file, JournalHeader header) throws IOException {
		Journal journal = Journal.create(file);
		inUse.add(file);
		try {
			journal.append(header.toBytes());
		} catch (IOException failed) {
			discard(journal);
			throw failed;
		}
		return journal;
	}

	void close(Journal journal) throws IOException {
		journal.close();
		inUse.remove(journal.file());
	}

	void discard(Journal journal) throws IOException {
		journal.discard();
		inUse.remove(journal.file());
	}

	InstantSource clock() {
		return clock;
	}

	/** The journals that no running process writes to and that hold edits, the newest first. */
	public List<LeftJournal> left() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<LeftJournal> left = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(each -> each.toString().endsWith(SUFFIX)).sorted().toList()) {
				read(file).ifPresent(left::add);
			}
		}
		left.sort(Comparator.comparing((LeftJournal each) -> each.header().begun()).reversed());
		return left;
	}

	/** The newest journal left for a document; empty if there is none. */
	public Optional<LeftJournal> left(Path document) throws IOException {
		Path whole = document.toAbsolutePath().normalize();
		return left().stream().filter(each -> each.header().document().equals(whole)).findFirst();
	}

	private Optional<LeftJournal> read(Path file) throws IOException {
		if (inUse.contains(file) || isInUse(file)) {
			return Optional.empty();
		}
		try {
			List<byte[]> records = Journal.read(file);
			Optional<JournalHeader> header = records.isEmpty() ? Optional.empty() : JournalHeader.read(records.get(0));
			return header.filter(found -> records.size() > 2).map(found -> new LeftJournal(file, found, records.get(1), records.subList(2, records.size())));
		} catch (NoSuchFileException gone) {
			return Optional.empty();
		}
	}

	/** Must not be asked of files that this process writes: closing any channel to a file gives up the locks that a process has on it. */
	private static boolean isInUse(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
			return lock == null;
		} catch (OverlappingFileLockException otherFolder) {
			return true;
		} catch (NoSuchFileException gone) {
			return true;
		}
	}
}
