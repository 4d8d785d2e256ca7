package org.criticalfriend.editing.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.criticalfriend.editing.folder.FolderContents.DocumentFolder;
import org.criticalfriend.editing.folder.FolderContents.MethodologyFile;
import org.criticalfriend.editing.folder.FolderContents.ReviewFolder;
import org.criticalfriend.review.storage.ReviewResource;

/**
 * Looks through a folder and reads no more than the beginning of each methodology file. Hidden folders, links and what lies in the folder
 * of a review are left out.
 */
public final class FolderScan {

	/** The ending of methodology files. */
	public static final String METHODOLOGY = ".methodology";

	private static final Set<String> DOCUMENTS = Set.of("html", "docx", "pdf", "pptx", "xlsx", "ics");

	private final Path root;
	private final Map<Path, FileHead> heads = new TreeMap<>();
	private final List<Path> unknown = new ArrayList<>();
	private final List<ReviewFolder> reviews = new ArrayList<>();
	private final Map<Path, List<Path>> documents = new TreeMap<>();

	private FolderScan(Path root) {
		this.root = root.toAbsolutePath().normalize();
	}

	/**
	 * What is in a folder.
	 *
	 * @throws IOException if the folder itself cannot be read; what cannot be read in it is left out
	 */
	public static FolderContents of(Path folder) throws IOException {
		return new FolderScan(folder).contents();
	}

	private FolderContents contents() throws IOException {
		Files.walkFileTree(root, new Visitor());
		Map<Path, List<Path>> parts = new LinkedHashMap<>();
		List<Path> stray = new ArrayList<>(unknown);
		heads.forEach((file, head) -> {
			if (head.kind() == FileKind.PART) {
				Optional<Path> main = head.main().flatMap(name -> resolve(file, name)).filter(heads::containsKey);
				main.ifPresentOrElse(each -> parts.computeIfAbsent(each, key -> new ArrayList<>()).add(file), () -> stray.add(file));
			}
		});
		stray.sort(null);
		reviews.sort(Comparator.comparing(ReviewFolder::folder));
		return new FolderContents(root, ofKind(FileKind.METHODOLOGY, parts), ofKind(FileKind.LIBRARY, parts), stray, List.copyOf(reviews),
				documents.entrySet().stream().map(each -> new DocumentFolder(each.getKey(), each.getValue().stream().sorted().toList())).toList());
	}

	private List<MethodologyFile> ofKind(FileKind kind, Map<Path, List<Path>> parts) {
		return heads.entrySet().stream().filter(each -> each.getValue().kind() == kind).map(each -> {
			FileHead head = each.getValue();
			String title = head.title().isBlank() ? each.getKey().getFileName().toString() : head.title();
			return new MethodologyFile(each.getKey(), head.id(), title, head.base().flatMap(name -> resolve(each.getKey(), name)), List.copyOf(parts.getOrDefault(each.getKey(), List.of())));
		}).toList();
	}

	/** The file that a name in another one stands for; empty if it cannot be one of this system. */
	static Optional<Path> resolve(Path from, String name) {
		try {
			return Optional.of(from.resolveSibling(name).normalize());
		} catch (InvalidPathException other) {
			return Optional.empty();
		}
	}

	private final class Visitor extends SimpleFileVisitor<Path> {

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			if (!folder.equals(root) && folder.getFileName().toString().startsWith(".")) {
				return FileVisitResult.SKIP_SUBTREE;
			}
			if (ReviewResource.isReview(folder)) {
				reviews.add(ReviewHead.of(folder));
				return FileVisitResult.SKIP_SUBTREE;
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			String name = file.getFileName().toString();
			if (!attributes.isRegularFile() || name.startsWith(".")) {
				return FileVisitResult.CONTINUE;
			}
			if (name.endsWith(METHODOLOGY)) {
				try {
					FileHead.read(file).ifPresentOrElse(head -> heads.put(file, head), () -> unknown.add(file));
				} catch (IOException unreadable) {
					unknown.add(file);
				}
			} else if (DOCUMENTS.contains(name.substring(name.lastIndexOf('.') + 1))) {
				documents.computeIfAbsent(file.getParent(), folder -> new ArrayList<>()).add(file);
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
			if (file.equals(root)) {
				throw failure;
			}
			return FileVisitResult.CONTINUE;
		}
	}
}
