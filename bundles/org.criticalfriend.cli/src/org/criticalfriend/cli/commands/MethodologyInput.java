package org.criticalfriend.cli.commands;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.methodology.Methodology;

/** Reads the methodology that a command works on. */
public final class MethodologyInput {

	private final Console console;
	private final Supplier<MethodologyLoader> loader;

	public MethodologyInput(Console console, Supplier<MethodologyLoader> loader) {
		this.console = console;
		this.loader = loader;
	}

	/**
	 * The methodology that a file belongs to; what is wrong with it is told on standard error.
	 *
	 * @throws InputException if it has errors or cannot be read
	 */
	public Methodology read(Path file) throws InputException {
		LoadedMethodology loaded = loader.get().load(file);
		if (loaded.files().isEmpty() && loaded.problems().size() == 1) {
			throw new InputException(loaded.problems().get(0).toString());
		}
		loaded.problems().forEach(console.err()::println);
		if (loaded.hasErrors() || loaded.assembly().isEmpty()) {
			long errors = loaded.problems().stream().filter(Problem::error).count();
			throw new InputException(file + " has " + errors + (errors == 1 ? " error" : " errors") + " and was not used.");
		}
		return loaded.assembly().get().methodology();
	}
}
