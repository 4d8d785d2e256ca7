package org.criticalfriend.editing.sampling;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.criticalfriend.editing.files.FileMessages;
import org.criticalfriend.planning.sampling.HostKey;

/** The file that tells the host which reference is which case: written beside its place first, and moved there once the review is saved. */
public final class KeyFile implements AutoCloseable {

	private final Path target;
	private final Path beside;

	private KeyFile(Path target, Path beside) {
		this.target = target;
		this.beside = beside;
	}

	/**
	 * Makes sure that a key may be written there.
	 *
	 * @param review    the folder of the review, which must not hold the key
	 * @param list      the list the host sent, which must not be overwritten
	 * @param overwrite whether an earlier key may be replaced
	 * @throws SampleException if it may not; the message says what to do
	 */
	public static void check(Path key, Path review, Path list, boolean overwrite) throws SampleException {
		if (real(key).startsWith(real(review))) {
			throw new SampleException(key + ": The key must not be kept with the review; name a file outside " + review + ".");
		}
		if (real(key).equals(real(list))) {
			throw new SampleException(key + ": This is the list itself; name another file for the key.");
		}
		if (Files.isDirectory(key)) {
			throw new SampleException(FileMessages.isFolder(key));
		}
		if (Files.exists(key) && !overwrite) {
			throw new SampleException(key + ": There is such a file already; name another, so that no key is lost.");
		}
	}

	/**
	 * Writes the key beside its place.
	 *
	 * @throws SampleException if that is not possible
	 */
	public static KeyFile prepare(Path target, HostKey key) throws SampleException {
		try {
			StringWriter text = new StringWriter();
			key.write(text);
			Path beside = Files.createTempFile(target.toAbsolutePath().getParent(), "." + target.getFileName() + "-", null);
			Files.writeString(beside, text.toString(), StandardCharsets.UTF_8);
			return new KeyFile(target, beside);
		} catch (IOException failed) {
			throw new SampleException(FileMessages.notWritten(target, failed), failed);
		}
	}

	/**
	 * Moves the key to its place.
	 *
	 * @throws SampleException if that is not possible any more
	 */
	public void commit() throws SampleException {
		try {
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException failed) {
			throw new SampleException(FileMessages.notWritten(target, failed), failed);
		}
	}

	/** Removes what was not moved to its place. */
	@Override
	public void close() throws SampleException {
		try {
			Files.deleteIfExists(beside);
		} catch (IOException failed) {
			throw new SampleException(beside + ": This file has case data and could not be removed; delete it.", failed);
		}
	}

	private static Path real(Path path) {
		Path absolute = path.toAbsolutePath().normalize();
		try {
			if (Files.exists(absolute)) {
				return absolute.toRealPath();
			}
			Path parent = absolute.getParent();
			return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
		} catch (IOException unreadable) {
			return absolute;
		}
	}
}
