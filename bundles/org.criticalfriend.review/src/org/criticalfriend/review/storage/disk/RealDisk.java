package org.criticalfriend.review.storage.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** The disk of this machine. */
public final class RealDisk implements Disk {

	@Override
	public void write(Path file, byte[] bytes) throws IOException {
		Files.createDirectories(file.getParent());
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer rest = ByteBuffer.wrap(bytes);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
			channel.force(true);
		}
	}

	@Override
	public void move(Path from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		sync(to.getParent());
	}

	/** Names are on the disk when their folder is; systems that cannot open folders keep names safe themselves. */
	private static void sync(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException notPossibleHere) {
			return;
		}
	}

	@Override
	public void keep(Path file, Path as) throws IOException {
		if (Files.exists(as)) {
			return;
		}
		Files.createDirectories(as.getParent());
		Path half = as.resolveSibling(as.getFileName() + ".part");
		Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
		Files.move(half, as, StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public void delete(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			Files.deleteIfExists(path);
			return;
		}
		Files.walkFileTree(path, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
				Files.delete(folder);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
