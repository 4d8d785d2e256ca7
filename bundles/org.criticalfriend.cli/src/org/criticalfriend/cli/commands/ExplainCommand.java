package org.criticalfriend.cli.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.methodology.difference.Explanation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells in plain words how a methodology differs from another. */
@Command(name = "explain",
		description = "Tells in plain words how a variant differs from the methodology it extends, or how any two methodologies differ.",
		footer = {"", "Examples:", "  critical-friend explain models/safeguarding-in-intervention.methodology",
				"  critical-friend explain new.methodology --from old.methodology" })
public final class ExplainCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", description = "A methodology, or any part of one.")
	private Path file;

	@Option(names = "--from", paramLabel = "FILE", description = "The methodology to compare it with, instead of the one it extends.")
	private Path from;

	private final Console console;
	private final MethodologyInput input;

	public ExplainCommand(Console console, MethodologyInput input) {
		this.console = console;
		this.input = input;
	}

	@Override
	public Integer call() throws InputException {
		Methodology after = input.read(file);
		Methodology before = from == null ? baseOf(after) : input.read(from);
		Explanation explanation = Explanation.between(before, after);
		PrintWriter out = console.out();
		int number = explanation.all().size();
		out.println(name(after) + (number == 0 ? " does not differ from " : " differs from ") + name(before)
				+ (number == 0 ? "." : number == 1 ? " in one way." : " in " + number + " ways."));
		explanation.byKind().forEach((kind, differences) -> {
			out.println();
			out.println(kind.heading() + " (" + differences.size() + ")");
			differences.forEach(difference -> out.println("- " + difference.sentence()));
		});
		return ExitStatus.FINE;
	}

	private Methodology baseOf(Methodology variant) throws InputException {
		return Assembly.containing(variant).flatMap(Assembly::base).map(Assembly::methodology)
				.orElseThrow(() -> new InputException(file + " is not a variant of another methodology; name one to compare it with after `--from`."));
	}

	private static String name(Methodology methodology) {
		return "“" + methodology.getTitle() + "”" + (methodology.getVersion() == null ? "" : " version " + methodology.getVersion());
	}
}
