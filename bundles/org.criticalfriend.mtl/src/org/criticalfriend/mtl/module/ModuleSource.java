package org.criticalfriend.mtl.module;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where modules come from. */
@FunctionalInterface
public interface ModuleSource {

	/**
	 * The bytes of a module's file.
	 *
	 * @param qualifiedName its name with {@code ::} between the segments
	 * @return empty if there is no such module
	 * @throws IOException if there is one that cannot be read
	 */
	Optional<byte[]> read(String qualifiedName) throws IOException;

	/** Qualified names of modules there are, for hints; not all of them where a source is large or cannot be listed. */
	default List<String> names() {
		return List.of();
	}

	/** The first of several sources that has a module. */
	static ModuleSource firstOf(ModuleSource... sources) {
		return new CombinedModuleSource(List.of(sources));
	}
}
