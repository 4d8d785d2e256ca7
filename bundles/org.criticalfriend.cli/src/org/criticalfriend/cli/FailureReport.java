package org.criticalfriend.cli;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells in one line why a command failed; the details only to those who ask for them. */
final class FailureReport implements IExecutionExceptionHandler {

	private final Console console;

	FailureReport(Console console) {
		this.console = console;
	}

	@Override
	public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
		return failure instanceof InputException input ? problem(input) : fault(failure);
	}

	private int problem(InputException input) {
		console.err().println(input.getMessage());
		printDetails(input);
		return ExitStatus.PROBLEMS;
	}

	/** Reports something that should never happen. */
	int fault(Throwable failure) {
		console.err().println("critical-friend failed, which is its own fault: " + failure.toString().lines().findFirst().orElse("")
				+ (console.stackTrace() ? "" : " (set " + Console.STACK_TRACE + "=1 to see where)"));
		printDetails(failure);
		return ExitStatus.FAULT;
	}

	private void printDetails(Throwable failure) {
		if (console.stackTrace()) {
			failure.printStackTrace(console.err());
		}
	}
}
