package org.criticalfriend.documents.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.criticalfriend.documents.pack.DocumentPack;
import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.methodology.Methodology;

/** The methodologies that the tests run on: those of the repository, or one given as text. */
final class Models {

	private static final MethodologyLoader LOADER = MethodologyLoader.standalone();
	private static final Map<Path, Methodology> LOADED = new ConcurrentHashMap<>();
	private static final Map<Path, DocumentPack> PACKS = new ConcurrentHashMap<>();

	private Models() {
	}

	/** The main files under models/, in order of their names. */
	static List<Path> all() throws IOException {
		try (Stream<Path> files = Files.list(repository().resolve("models"))) {
			return files.filter(file -> file.toString().endsWith(".methodology")).sorted().toList();
		}
	}

	/** The repository, found by walking up from the working directory. */
	static Path repository() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("models"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	/** A methodology of the repository, loaded once for all tests; not to be changed. */
	static Methodology shared(Path file) {
		return LOADED.computeIfAbsent(file, Models::load);
	}

	/** The documents of a methodology of the repository, generated once for all tests. */
	static DocumentPack documents(Path file) {
		return PACKS.computeIfAbsent(file, model -> DocumentPack.of(shared(model)));
	}

	static Methodology load(Path file) {
		LoadedMethodology loaded = LOADER.load(file);
		if (loaded.hasErrors()) {
			throw new AssertionError("the model has errors: " + loaded.problems());
		}
		return loaded.assembly().orElseThrow().methodology();
	}

	/** A methodology given as text, whatever problems it has. */
	static Methodology parseAsItIs(Path folder, String text) throws IOException {
		return LOADER.load(Files.writeString(folder.resolve("test.methodology"), text)).assembly().orElseThrow().methodology();
	}

	static Methodology parse(Path folder, String text) throws IOException {
		return load(Files.writeString(folder.resolve("test.methodology"), text));
	}
}
