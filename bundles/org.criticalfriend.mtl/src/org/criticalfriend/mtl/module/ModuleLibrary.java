package org.criticalfriend.mtl.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.criticalfriend.mtl.syntax.ModuleParser;
import org.criticalfriend.mtl.syntax.SourceText;

/** The modules of a source, each read once, when it is first asked for. For use by any number of threads. */
public final class ModuleLibrary {
	private final ModuleSource source;
	private final Map<String, Optional<ModuleFile>> modules = new ConcurrentHashMap<>();

	/** Takes where the modules come from. */
	public ModuleLibrary(ModuleSource source) {
		this.source = source;
	}

	/**
	 * The module of that name.
	 *
	 * @throws UncheckedIOException if it exists and cannot be read
	 */
	public Optional<ModuleFile> module(String qualifiedName) {
		return modules.computeIfAbsent(qualifiedName, this::read);
	}

	private Optional<ModuleFile> read(String qualifiedName) {
		try {
			return source.read(qualifiedName)
					.map(bytes -> new ModuleFile(qualifiedName, new ModuleParser().parse(new SourceText(SourceDecoder.decode(bytes)))));
		} catch (IOException failed) {
			throw new UncheckedIOException("module " + qualifiedName + " cannot be read: " + failed.getMessage(), failed);
		}
	}
}
