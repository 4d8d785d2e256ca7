package org.criticalfriend.editing.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Replaces a file so that at any moment, also after a failure of power, it holds either all of the old or all of the new. */
public final class AtomicFile {

	private AtomicFile() {
	}

	/**
	 * Writes a file, also where there is none yet; links are followed and permissions kept; a new file has those
	 * that the system gives new files.
	 *
	 * @throws IOException if the content cannot be written; then the file is as it was
	 */
	public static void write(Path file, byte[] content) throws IOException {
		Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path beside = real.resolveSibling("." + real.getFileName() + "-" + UUID.randomUUID());
		try {
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
				ByteBuffer bytes = ByteBuffer.wrap(content);
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			PosixFileAttributeView permissions = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
			if (permissions != null && Files.exists(real)) {
				permissions.setPermissions(Files.getPosixFilePermissions(real));
			}
			Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			syncFolder(real.getParent());
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/** Where folders can be opened, their entries have to be synced too; where they cannot, the system does it. */
	private static void syncFolder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException notOnThisSystem) {
			return;
		}
	}
}
