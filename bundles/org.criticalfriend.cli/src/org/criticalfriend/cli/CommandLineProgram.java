package org.criticalfriend.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.criticalfriend.cli.commands.CheckCommand;
import org.criticalfriend.cli.commands.ExplainCommand;
import org.criticalfriend.cli.commands.FormatCommand;
import org.criticalfriend.cli.commands.GenerateCommand;
import org.criticalfriend.cli.commands.InventoryCommand;
import org.criticalfriend.cli.commands.LanguageServerCommand;
import org.criticalfriend.cli.commands.MethodologyInput;
import org.criticalfriend.cli.commands.NewCommand;
import org.criticalfriend.cli.commands.PlanCommand;
import org.criticalfriend.cli.commands.QueryCommand;
import org.criticalfriend.cli.commands.SampleCommand;
import org.criticalfriend.cli.commands.StatusCommand;
import org.criticalfriend.cli.commands.TemplateCommand;
import org.criticalfriend.cli.commands.ValidateCommand;
import org.criticalfriend.cli.commands.WorkbenchCommand;
import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.models.ModelReader;
import org.criticalfriend.cli.reviews.DayConverter;
import org.criticalfriend.cli.reviews.ReviewInput;
import org.criticalfriend.cli.workbench.Desktop;
import org.criticalfriend.cli.workbench.InstalledWorkbench;
import org.criticalfriend.dsl.formatting.Formatting;
import org.criticalfriend.dsl.loading.MethodologyLoader;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code critical-friend} with its subcommands. */
public final class CommandLineProgram {

	private final CommandLine commandLine;
	private final FailureReport failures;

	/** A program that has the given commands; each is annotated with {@link Command}. */
	public CommandLineProgram(Console console, List<?> commands) {
		commandLine = new CommandLine(new TopCommand());
		commands.forEach(commandLine::addSubcommand);
		commandLine.setExpandAtFiles(false);
		commandLine.registerConverter(LocalDate.class, new DayConverter());
		commandLine.setOut(console.out());
		commandLine.setErr(console.err());
		commandLine.setParameterExceptionHandler((wrong, arguments) -> explainUsage(wrong));
		failures = new FailureReport(console);
		commandLine.setExecutionExceptionHandler(failures);
	}

	/** The program with all its commands as people use it. */
	public static CommandLineProgram standard(Console console) {
		Supplier<MethodologyLoader> loader = MethodologyLoader::standalone;
		MethodologyInput input = new MethodologyInput(console, loader);
		ReviewInput reviews = new ReviewInput(console, loader);
		ModelReader models = new ModelReader();
		return new CommandLineProgram(console,
				List.of(new ValidateCommand(console, loader), new GenerateCommand(console, input, reviews), new InventoryCommand(console, input), new ExplainCommand(console, input),
						new NewCommand(console, input), new PlanCommand(console, reviews), new SampleCommand(console, reviews), new CheckCommand(console, reviews),
						new StatusCommand(console, reviews), new FormatCommand(console, Formatting::standalone), new TemplateCommand(console, models), new QueryCommand(console, models), new LanguageServerCommand(),
						new WorkbenchCommand(console, InstalledWorkbench.ofThisProgram(), Desktop.ofThisProgram())));
	}

	/** Runs the command that the arguments name and returns one of {@link ExitStatus}. */
	public int run(String... arguments) {
		try {
			return commandLine.execute(arguments);
		} catch (StackOverflowError | OutOfMemoryError exhausted) {
			return failures.fault(exhausted);
		}
	}

	private static int explainUsage(ParameterException wrong) {
		CommandLine command = wrong.getCommandLine();
		command.getErr().println(wrong.getMessage());
		UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
		command.getErr().println("Try `" + command.getCommandSpec().qualifiedName() + " --help`.");
		return ExitStatus.USAGE;
	}

	/** Explains itself when no command is named. */
	@Command(name = "critical-friend", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, version = "Critical Friend 1.0.0",
			exitCodeOnInvalidInput = ExitStatus.USAGE, exitCodeOnExecutionException = ExitStatus.FAULT,
			description = "Designs peer reviews as methodologies, runs them, and turns both into their documents.",
			footer = {"", "Example:", "  critical-friend generate models/domestic-abuse.methodology --out documents", "",
					"Exit status: 0 fine, 1 something is wrong with the files, 2 wrong usage, 3 a fault of this program." })
	private static final class TopCommand implements Runnable {

		@CommandLine.Spec
		private CommandLine.Model.CommandSpec spec;

		@Override
		public void run() {
			throw new ParameterException(spec.commandLine(), "Name a command: " + String.join(", ", spec.subcommands().keySet()) + ".");
		}
	}
}
