package org.criticalfriend.mtl.module;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Modules that are resources of a class loader: {@code a::b::main} is {@code a/b/main.mtl}, below a prefix if one is given. */
public final class ClassPathModuleSource implements ModuleSource {
	private final ClassLoader loader;
	private final String prefix;

	/**
	 * @param loader what finds the resources
	 * @param prefix path that qualified names start from, empty or ending in {@code /}
	 */
	public ClassPathModuleSource(ClassLoader loader, String prefix) {
		this.loader = loader;
		this.prefix = prefix;
	}

	@Override
	public Optional<byte[]> read(String qualifiedName) throws IOException {
		try (InputStream stream = loader.getResourceAsStream(prefix + qualifiedName.replace("::", "/") + ".mtl")) {
			return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
		}
	}
}
