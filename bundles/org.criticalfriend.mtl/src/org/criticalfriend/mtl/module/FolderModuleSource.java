package org.criticalfriend.mtl.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Modules below a folder: {@code a::b::main} is {@code a/b/main.mtl}. */
public final class FolderModuleSource implements ModuleSource {
	private final Path root;

	/** Takes the folder that qualified names start from. */
	public FolderModuleSource(Path root) {
		this.root = root;
	}

	@Override
	public Optional<byte[]> read(String qualifiedName) throws IOException {
		Path file = root.resolve(qualifiedName.replace("::", "/") + ".mtl");
		return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
	}
}
