package org.criticalfriend.mtl.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/** Moves files into a folder so that either all of them arrive or the folder stays as it was. */
final class FileMove {
	private final Path from;
	private final Path to;
	private final Path replaced;
	private final Deque<String> moved = new ArrayDeque<>();

	/**
	 * @param from     where the files are
	 * @param to       where they shall be, on the same file system
	 * @param replaced where files that had their names are put
	 */
	FileMove(Path from, Path to, Path replaced) {
		this.from = from;
		this.to = to;
		this.replaced = replaced;
	}

	void move(Collection<String> paths) throws IOException {
		try {
			Files.createDirectories(to);
			for (String path : paths) {
				move(path);
			}
		} catch (IOException failed) {
			takeBack(failed);
			throw failed;
		}
	}

	private void move(String path) throws IOException {
		Path target = to.resolve(path);
		Files.createDirectories(target.getParent());
		moved.push(path);
		if (Files.exists(target)) {
			Path old = replaced.resolve(path);
			Files.createDirectories(old.getParent());
			Files.move(target, old);
		}
		Files.move(from.resolve(path), target);
	}

	private void takeBack(IOException failed) {
		while (!moved.isEmpty()) {
			String path = moved.pop();
			try {
				if (!Files.exists(from.resolve(path))) {
					Files.move(to.resolve(path), from.resolve(path));
				}
				if (Files.exists(replaced.resolve(path))) {
					Files.move(replaced.resolve(path), to.resolve(path));
				}
			} catch (IOException again) {
				failed.addSuppressed(again);
			}
		}
	}
}
