package org.criticalfriend.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.criticalfriend.cli.console.Console;

/** The entry point of the command line. */
public final class Main {

	private Main() {
	}

	/** Runs one command and ends the Java process with its exit status. */
	public static void main(String[] arguments) {
		Console console = new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.getenv().containsKey(Console.STACK_TRACE));
		int status = CommandLineProgram.standard(console).run(arguments);
		console.flush();
		System.exit(status);
	}

	private static PrintWriter utf8(FileDescriptor descriptor) {
		OutputStream stream = new FileOutputStream(descriptor);
		return new PrintWriter(stream, false, StandardCharsets.UTF_8);
	}
}
