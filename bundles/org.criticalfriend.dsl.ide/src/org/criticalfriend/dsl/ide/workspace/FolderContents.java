package org.criticalfriend.dsl.ide.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the methodology files of a folder. */
final class FolderContents {

	private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules");

	private FolderContents() {
	}

	/** The methodology files in a folder and those below it, but for hidden folders and folders of build results, in the order of their names. */
	static List<Path> methodologies(Path folder) {
		List<Path> found = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
					String name = String.valueOf(directory.getFileName());
					return !directory.equals(folder) && (name.startsWith(".") || NOT_SOURCES.contains(name)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (file.getFileName().toString().endsWith(".methodology")) {
						found.add(file);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException unreadable) {
			return found;
		}
		found.sort(null);
		return found;
	}
}
