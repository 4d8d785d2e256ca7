package org.criticalfriend.cli.commands;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.loading.Problem;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with methodologies. */
@Command(name = "validate",
		description = "Checks methodologies with all the files they include, and tells what is wrong as FILE:LINE:COLUMN.",
		footer = {"", "Example:", "  critical-friend validate models/domestic-abuse.methodology" })
public final class ValidateCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "A methodology, or any part of one.")
	private List<Path> files;

	private final Console console;
	private final Supplier<MethodologyLoader> loader;

	public ValidateCommand(Console console, Supplier<MethodologyLoader> loader) {
		this.console = console;
		this.loader = loader;
	}

	@Override
	public Integer call() {
		MethodologyLoader reader = loader.get();
		Set<URI> checked = new LinkedHashSet<>();
		Set<String> lines = new LinkedHashSet<>();
		int errors = 0;
		int warnings = 0;
		int unreadable = 0;
		for (Path file : files) {
			if (checked.contains(URI.createFileURI(file.toAbsolutePath().normalize().toString()))) {
				continue;
			}
			LoadedMethodology loaded = reader.load(file);
			loaded.files().stream().map(Resource::getURI).forEach(checked::add);
			unreadable += loaded.files().isEmpty() ? 1 : 0;
			for (Problem problem : loaded.problems()) {
				if (lines.add(problem.toString())) {
					console.out().println(problem);
					errors += problem.error() ? 1 : 0;
					warnings += problem.error() ? 0 : 1;
				}
			}
		}
		console.out().println(summary(errors, warnings, checked.size() + unreadable));
		return errors == 0 ? ExitStatus.FINE : ExitStatus.PROBLEMS;
	}

	private static String summary(int errors, int warnings, int files) {
		return (errors == 0 ? "No errors" : counted(errors, "error")) + ", " + (warnings == 0 ? "no warnings" : counted(warnings, "warning"))
				+ " in " + counted(files, "file") + ".";
	}

	private static String counted(int number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}
}
