package org.criticalfriend.editing.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of the files that were generated into a folder, kept in a hidden file of it, so that what is no longer generated can be told. */
record Listing(Set<String> names) {

	static final String FILE = ".criticalfriend/documents";

	/** None if nothing was generated yet, or the file cannot be read. */
	static Listing read(Path folder) {
		try {
			return new Listing(new TreeSet<>(Files.readAllLines(folder.resolve(FILE))));
		} catch (IOException none) {
			return new Listing(Set.of());
		}
	}

	/** The names with one of the endings that are not among others. */
	List<String> without(Collection<String> others, Set<String> endings) {
		return names.stream().filter(name -> !others.contains(name) && endings.contains(name.substring(name.lastIndexOf('.') + 1))).toList();
	}

	Listing with(Collection<String> added, Collection<String> removed) {
		Set<String> all = new TreeSet<>(names);
		all.addAll(added);
		all.removeAll(removed);
		return new Listing(all);
	}

	byte[] toBytes() {
		return String.join("\n", names).getBytes(StandardCharsets.UTF_8);
	}
}
