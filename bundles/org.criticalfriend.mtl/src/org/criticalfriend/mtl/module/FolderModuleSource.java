package org.criticalfriend.mtl.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Modules below a folder: {@code a::b::main} is {@code a/b/main.mtl}. */
public final class FolderModuleSource implements ModuleSource {
	private static final String SUFFIX = ".mtl";
	private static final int DEEPEST = 12;
	private static final int LOOKED_AT = 10_000;

	private final Path root;

	/** Takes the folder that qualified names start from. */
	public FolderModuleSource(Path root) {
		this.root = root;
	}

	@Override
	public Optional<byte[]> read(String qualifiedName) throws IOException {
		Path file = root.resolve(qualifiedName.replace("::", "/") + SUFFIX);
		return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
	}

	@Override
	public List<String> names() {
		try (Stream<Path> files = Files.walk(root, DEEPEST)) {
			return files.limit(LOOKED_AT).filter(file -> file.toString().endsWith(SUFFIX)).map(this::qualifiedName).sorted().toList();
		} catch (IOException | UncheckedIOException unreadable) {
			return List.of();
		}
	}

	private String qualifiedName(Path file) {
		String path = root.relativize(file).toString();
		return path.substring(0, path.length() - SUFFIX.length()).replace(root.getFileSystem().getSeparator(), "::");
	}
}
