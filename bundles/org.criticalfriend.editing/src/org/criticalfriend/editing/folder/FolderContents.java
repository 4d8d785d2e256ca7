package org.criticalfriend.editing.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is in a folder that people work in, each list in the order of paths.
 *
 * @param methodologies main files with their parts
 * @param libraries     what methodologies import
 * @param strayParts    parts whose main file is not in the folder, and files that do not say what they are
 * @param reviews       folders of reviews
 * @param documents     folders with generated documents
 */
public record FolderContents(Path folder, List<MethodologyFile> methodologies, List<MethodologyFile> libraries, List<Path> strayParts, List<ReviewFolder> reviews,
		List<DocumentFolder> documents) {

	/**
	 * A methodology or a library.
	 *
	 * @param id    as its first line says; empty if that is not finished
	 * @param title as its first line says; else the name of the file
	 * @param base  the file it extends, if it is a variant
	 * @param parts its other files
	 */
	public record MethodologyFile(Path file, String id, String title, Optional<Path> base, List<Path> parts) {
	}

	/**
	 * A review.
	 *
	 * @param name        as it says; else the name of the folder
	 * @param methodology the file of its methodology, if it names one
	 */
	public record ReviewFolder(Path folder, String name, Optional<Path> methodology) {
	}

	/** Documents in a folder. */
	public record DocumentFolder(Path folder, List<Path> files) {
	}
}
