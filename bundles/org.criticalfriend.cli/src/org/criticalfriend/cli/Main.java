package org.criticalfriend.cli;

import org.criticalfriend.cli.console.Console;

/** The entry point of the command line. */
public final class Main {

	private Main() {
	}

	/** Runs one command and ends the Java process with its exit status. */
	public static void main(String[] arguments) {
		Console console = Console.ofThisProcess();
		int status = CommandLineProgram.standard(console).run(arguments);
		console.flush();
		System.exit(status);
	}
}
