package org.criticalfriend.workbench.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.dsl.ide.MethodologyLanguageIdeSetup;
import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.review.storage.MethodologySource;

/** Reads methodologies from their saved files. Takes long; may be used by any thread that is not that of the display, one at a time. */
public final class Methodologies implements MethodologySource {

	private MethodologyLoader loader;

	/**
	 * The methodology that a file belongs to.
	 *
	 * @throws IOException if it has errors or cannot be read; says how many errors there are, and the first of them
	 */
	public Methodology read(Path file) throws IOException {
		LoadedMethodology loaded = load(file);
		List<Problem> errors = loaded.problems().stream().filter(Problem::error).toList();
		if (!errors.isEmpty() || loaded.assembly().isEmpty()) {
			String first = errors.isEmpty() ? "It cannot be read." : told(errors.get(0), file);
			throw new IOException("`" + file.getFileName() + "` has " + (errors.size() == 1 ? "an error" : errors.size() + " errors") + "; mend it first. " + first);
		}
		return loaded.assembly().get().methodology();
	}

	/** A problem with its file as people see it from the folder of the methodology. */
	private static String told(Problem problem, Path main) {
		Path folder = main.toAbsolutePath().normalize().getParent();
		Path file = Path.of(problem.file()).toAbsolutePath().normalize();
		String name = file.startsWith(folder) ? folder.relativize(file).toString() : problem.file();
		return new Problem(problem.error(), name, problem.line(), problem.column(), problem.message(), problem.code(), problem.fixes()).toString();
	}

	@Override
	public Optional<Methodology> methodology(Path mainFile) {
		LoadedMethodology loaded = load(mainFile);
		return loaded.hasErrors() ? Optional.empty() : loaded.assembly().map(Assembly::methodology);
	}

	private synchronized LoadedMethodology load(Path file) {
		if (loader == null) {
			loader = new MethodologyLanguageIdeSetup().createInjectorAndDoEMFRegistration().getInstance(MethodologyLoader.class);
		}
		return loader.load(file);
	}
}
