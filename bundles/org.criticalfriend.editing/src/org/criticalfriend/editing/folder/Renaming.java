package org.criticalfriend.editing.folder;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;

import org.criticalfriend.editing.files.AtomicFile;

/** Gives files and folders other names, and changes every file of the work folder that names them. All of it is done or nothing. */
public final class Renaming {

	private final Path root;

	/** @param root the work folder, in which references are looked for */
	public Renaming(Path root) {
		this.root = root.toAbsolutePath().normalize();
	}

	/**
	 * Renames a methodology file, or the folder of a review or of documents, within its folder.
	 *
	 * @param name without folders; for a methodology file with or without its ending
	 * @return the new place
	 * @throws FolderException if the name cannot be used
	 * @throws IOException     if it failed; then all files are as they were
	 */
	public Path rename(Path target, String name) throws IOException {
		Path from = target.toAbsolutePath().normalize();
		Path to = FileNames.place(from.getParent(), Files.isDirectory(from) || name.endsWith(FolderScan.METHODOLOGY) ? name : name + FolderScan.METHODOLOGY);
		if (to.equals(from)) {
			return to;
		}
		if (Files.exists(to) && !Files.isSameFile(from, to)) {
			throw new FolderException("There is something called `" + to.getFileName() + "` already; choose another name.");
		}
		Map<Path, byte[]> changed = Files.isDirectory(from) ? Map.of() : references(from, to);
		Map<Path, byte[]> before = new LinkedHashMap<>();
		try {
			for (Map.Entry<Path, byte[]> file : changed.entrySet()) {
				before.put(file.getKey(), Files.readAllBytes(file.getKey()));
				AtomicFile.write(file.getKey(), file.getValue());
			}
			Files.move(from, to);
		} catch (IOException failed) {
			for (Map.Entry<Path, byte[]> file : before.entrySet()) {
				AtomicFile.write(file.getKey(), file.getValue());
			}
			throw failed;
		}
		return to;
	}

	private Map<Path, byte[]> references(Path from, Path to) throws IOException {
		FolderContents contents = FolderScan.of(root);
		Map<Path, byte[]> changed = new LinkedHashMap<>();
		for (Path file : files(contents)) {
			String text = Files.readString(file);
			String renamed = inMethodology(file, text, from, to);
			if (!renamed.equals(text)) {
				changed.put(file, renamed.getBytes(StandardCharsets.UTF_8));
			}
		}
		for (FolderContents.ReviewFolder review : contents.reviews()) {
			if (review.methodology().filter(from::equals).isPresent()) {
				Path file = review.folder().resolve(ReviewHead.MAIN_FILE);
				changed.put(file, inReview(Files.readString(file), relative(review.folder(), to)).getBytes(StandardCharsets.UTF_8));
			}
		}
		return changed;
	}

	private static List<Path> files(FolderContents contents) {
		List<Path> files = new ArrayList<>(contents.strayParts());
		for (List<FolderContents.MethodologyFile> each : List.of(contents.methodologies(), contents.libraries())) {
			each.forEach(main -> {
				files.add(main.file());
				files.addAll(main.parts());
			});
		}
		return files;
	}

	private static String inMethodology(Path file, String text, Path from, Path to) {
		Optional<FileHead> head = FileHead.of(text);
		if (head.isEmpty()) {
			return text;
		}
		StringBuilder renamed = new StringBuilder(text);
		for (FileHead.Reference each : head.get().references().reversed()) {
			if (FolderScan.resolve(file, each.name()).filter(from::equals).isPresent()) {
				renamed.replace(each.start(), each.end(), relative(file.getParent(), to));
			}
		}
		return renamed.toString();
	}

	private static String inReview(String text, String name) {
		Matcher line = ReviewHead.METHODOLOGY.matcher(text);
		return line.find() ? text.substring(0, line.start("value")) + name + text.substring(line.end("value")) : text;
	}

	/** A file as seen from a folder, with the separators that files use on all systems; on another drive it can only be named in full. */
	static String relative(Path folder, Path file) {
		Path path = Objects.equals(folder.getRoot(), file.getRoot()) ? folder.relativize(file) : file;
		return path.toString().replace(File.separatorChar, '/');
	}
}
