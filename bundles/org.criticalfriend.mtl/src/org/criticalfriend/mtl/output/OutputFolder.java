package org.criticalfriend.mtl.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;

/**
 * A folder that the files of a run are written to, all of them or none: they are collected in a folder beside it, and
 * {@link #commit()} moves them. Closing without a commit leaves the folder as it was.
 */
public final class OutputFolder implements Output, AutoCloseable {
	private final Path folder;
	private final Path staging;
	private final Set<String> written = new TreeSet<>();

	private OutputFolder(Path folder, Path staging) {
		this.folder = folder;
		this.staging = staging;
	}

	/**
	 * Begins a run that writes to a folder, which is created by the commit if it does not exist.
	 *
	 * @throws IOException if there is a file in its place, or nothing can be written beside it
	 */
	public static OutputFolder open(Path folder) throws IOException {
		Path absolute = folder.toAbsolutePath().normalize();
		if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
			throw new FileSystemException(folder.toString(), null, "the output must be a folder, and a file has that name");
		}
		Path real = Files.exists(absolute) ? absolute.toRealPath() : absolute;
		Path parent = real.getParent();
		if (parent == null) {
			throw new FileSystemException(folder.toString(), null, "the root of a file system cannot be the output folder");
		}
		return new OutputFolder(real, staging(parent, real));
	}

	private static Path staging(Path parent, Path folder) throws IOException {
		try {
			Files.createDirectories(parent);
			return Files.createTempDirectory(parent, "." + folder.getFileName() + "-");
		} catch (IOException failed) {
			FileSystemException noPlace = new FileSystemException(folder.toString(), null,
					"nothing can be written beside the output folder, where files are collected first");
			noPlace.initCause(failed);
			throw noPlace;
		}
	}

	@Override
	public String existing(String name, Charset charset) throws IOException {
		Path file = current(FileName.normalise(name));
		return Files.exists(file) ? new String(Files.readAllBytes(file), charset) : null;
	}

	@Override
	public void write(String name, String content, Charset charset) throws IOException {
		write(name, content.getBytes(charset));
	}

	/**
	 * Writes a whole file that is not text, instead of what was there.
	 *
	 * @throws RefusedFileException if the name is not one of a file inside the output
	 * @throws IOException          if the file cannot be written
	 */
	public void write(String name, byte[] content) throws IOException {
		String path = FileName.normalise(name);
		Files.write(staged(path), content);
		written.add(path);
	}

	@Override
	public void append(String name, String content, Charset charset) throws IOException {
		String path = FileName.normalise(name);
		Path old = current(path);
		Path file = staged(path);
		if (!written.contains(path) && Files.exists(old)) {
			Files.copy(old, file);
		}
		try (OutputStream stream = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			stream.write(content.getBytes(charset));
		}
		written.add(path);
	}

	/** Names of the files written by this run, in order of the alphabet. */
	public Set<String> written() {
		return Set.copyOf(written);
	}

	/**
	 * Moves the files to their places. If one cannot be moved, those moved before it are taken back.
	 *
	 * @throws IOException if the files could not be moved; then the folder is as it was
	 */
	public void commit() throws IOException {
		new FileMove(staging.resolve("new"), folder, staging.resolve("old")).move(written);
		written.clear();
	}

	@Override
	public void close() throws IOException {
		FolderDeletion.delete(staging);
	}

	private Path current(String path) throws IOException {
		refuseLinks(path);
		return written.contains(path) ? staging.resolve("new").resolve(path) : folder.resolve(path);
	}

	private Path staged(String path) throws IOException {
		refuseLinks(path);
		if (Files.isDirectory(folder.resolve(path))) {
			throw new RefusedFileException("`" + path + "` is a folder, so no file can be written there");
		}
		Path file = staging.resolve("new").resolve(path);
		Files.createDirectories(file.getParent());
		return file;
	}

	private void refuseLinks(String path) {
		Path step = folder;
		for (String segment : path.split("/")) {
			step = step.resolve(segment);
			if (Files.isSymbolicLink(step)) {
				throw new RefusedFileException("`" + folder.relativize(step) + "` in the output folder is a symbolic link; nothing is written through links");
			}
			if (!Files.exists(step, LinkOption.NOFOLLOW_LINKS)) {
				return;
			}
		}
	}
}
