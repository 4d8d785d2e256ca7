package org.criticalfriend.editing.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.editing.files.AtomicFile;

/** The folders that a person worked in, kept in a file of the user's data. */
public final class RecentFolders {

	/** How many are kept. */
	public static final int KEPT = 10;

	private final Path file;

	/** @param file where they are kept, one on each line; made when it is first needed */
	public RecentFolders(Path file) {
		this.file = file;
	}

	/** The folders that still exist, the one worked in last first; none if the file cannot be read. */
	public List<Path> all() {
		return kept().stream().filter(Files::isDirectory).toList();
	}

	private List<Path> kept() {
		try {
			List<Path> folders = new ArrayList<>();
			for (String line : Files.readAllLines(file)) {
				add(line, folders);
			}
			return folders;
		} catch (IOException missing) {
			return List.of();
		}
	}

	private static void add(String line, List<Path> folders) {
		try {
			Path folder = Path.of(line);
			if (folder.isAbsolute() && !folders.contains(folder)) {
				folders.add(folder);
			}
		} catch (InvalidPathException damaged) {
			return;
		}
	}

	/** Puts a folder first. */
	public void add(Path folder) throws IOException {
		Path whole = folder.toAbsolutePath().normalize();
		List<Path> folders = new ArrayList<>(List.of(whole));
		kept().stream().filter(each -> !each.equals(whole)).limit(KEPT - 1L).forEach(folders::add);
		write(folders);
	}

	/** Forgets a folder. */
	public void remove(Path folder) throws IOException {
		List<Path> folders = new ArrayList<>(kept());
		if (folders.remove(folder.toAbsolutePath().normalize())) {
			write(folders);
		}
	}

	private void write(List<Path> folders) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		AtomicFile.write(file, String.join("\n", folders.stream().map(Path::toString).toList()).getBytes(StandardCharsets.UTF_8));
	}
}
