package org.criticalfriend.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces the content of a file so that at any moment it holds either all of the old or all of the new. */
public final class FileReplacement {

	private FileReplacement() {
	}

	/**
	 * Writes a file, also where there is none yet, all of it or nothing.
	 *
	 * @throws IOException if the content cannot be written; then the file is as it was
	 */
	public static void write(Path file, byte[] content) throws IOException {
		if (Files.exists(file)) {
			replace(file, content);
			return;
		}
		Path folder = file.toAbsolutePath().getParent();
		Path beside = Files.createTempFile(folder, "." + file.getFileName() + "-", null);
		try {
			Files.write(beside, content);
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/**
	 * Writes the content beside the file and moves it there; links are followed and permissions kept.
	 *
	 * @throws IOException if the content cannot be written; then the file is as it was
	 */
	public static void replace(Path file, byte[] content) throws IOException {
		Path real = file.toRealPath();
		Path beside = Files.createTempFile(real.getParent(), "." + real.getFileName() + "-", null);
		try {
			Files.write(beside, content);
			PosixFileAttributeView permissions = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
			if (permissions != null) {
				permissions.setPermissions(Files.getPosixFilePermissions(real));
			}
			Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(beside);
		}
	}
}
