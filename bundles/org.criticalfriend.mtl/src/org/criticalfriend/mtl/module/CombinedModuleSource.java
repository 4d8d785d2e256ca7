package org.criticalfriend.mtl.module;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Several sources, of which the first that has a module gives it. */
final class CombinedModuleSource implements ModuleSource {
	private final List<ModuleSource> sources;

	CombinedModuleSource(List<ModuleSource> sources) {
		this.sources = sources;
	}

	@Override
	public Optional<byte[]> read(String qualifiedName) throws IOException {
		for (ModuleSource source : sources) {
			Optional<byte[]> found = source.read(qualifiedName);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	@Override
	public List<String> names() {
		return sources.stream().flatMap(source -> source.names().stream()).distinct().toList();
	}
}
