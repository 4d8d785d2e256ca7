package org.criticalfriend.mtl.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Deletes a folder with what is in it. */
final class FolderDeletion extends SimpleFileVisitor<Path> {

	private FolderDeletion() {
	}

	static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			Files.walkFileTree(folder, new FolderDeletion());
		}
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
		Files.delete(file);
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
		if (failed != null) {
			throw failed;
		}
		Files.delete(folder);
		return FileVisitResult.CONTINUE;
	}
}
