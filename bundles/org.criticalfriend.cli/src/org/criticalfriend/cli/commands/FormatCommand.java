package org.criticalfriend.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.dsl.formatting.Formatting;
import org.criticalfriend.dsl.formatting.SyntaxErrorsException;
import org.criticalfriend.dsl.loading.CheckedFiles;
import org.criticalfriend.editing.files.AtomicFile;
import org.criticalfriend.editing.files.FileMessages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays out methodology files. */
@Command(name = "format",
		description = "Lays out methodology files in the usual way; comments and the meaning stay. Prints the files that change.",
		footer = {"", "Example:", "  critical-friend format --check models/domestic-abuse.methodology" })
public final class FormatCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "A methodology file; those it includes are not touched.")
	private List<Path> files;

	@Option(names = "--check", description = "Change nothing; the exit status is 1 when a file is not laid out in the usual way.")
	private boolean check;

	private final Console console;
	private final Supplier<Formatting> formatting;

	public FormatCommand(Console console, Supplier<Formatting> formatting) {
		this.console = console;
		this.formatting = formatting;
	}

	@Override
	public Integer call() {
		Formatting formatter = formatting.get();
		int status = ExitStatus.FINE;
		for (Path file : files) {
			status = Math.max(status, format(file, formatter));
		}
		return status;
	}

	private int format(Path file, Formatting formatter) {
		String text;
		String formatted;
		try {
			text = new String(CheckedFiles.read(file), StandardCharsets.UTF_8);
			formatted = formatter.format(text);
		} catch (IOException unreadable) {
			return problem(file + ": " + unreadable.getMessage());
		} catch (SyntaxErrorsException wrong) {
			return problem(file + ":" + wrong.line() + ": " + wrong.getMessage());
		}
		if (formatted.equals(text)) {
			return ExitStatus.FINE;
		}
		console.out().println(file);
		return check ? ExitStatus.PROBLEMS : replace(file, formatted);
	}

	private int replace(Path file, String formatted) {
		try {
			AtomicFile.write(file, formatted.getBytes(StandardCharsets.UTF_8));
			return ExitStatus.FINE;
		} catch (IOException failed) {
			return problem(FileMessages.notWritten(file, failed));
		}
	}

	private int problem(String message) {
		console.err().println(message);
		return ExitStatus.PROBLEMS;
	}
}
