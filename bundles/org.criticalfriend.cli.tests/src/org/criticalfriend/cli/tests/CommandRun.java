package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

import org.criticalfriend.cli.CommandLineProgram;
import org.criticalfriend.cli.console.Console;

/** One run of the command line as people start it, and what it wrote. */
record CommandRun(int status, String out, String err) {

	static CommandRun of(Object... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
		int status = CommandLineProgram.standard(console).run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
		console.flush();
		return new CommandRun(status, out.toString(), err.toString());
	}

	CommandRun endsWith(int expected) {
		assertEquals(expected, status, () -> "exit status; out: " + out + " err: " + err);
		return this;
	}

	/** That exactly one line was written to standard error, which says all this. */
	CommandRun saysInOneLine(Object... words) {
		assertEquals(1, err.lines().count(), err);
		assertFalse(err.contains("Exception"), err);
		for (Object word : words) {
			assertTrue(err.contains(word.toString()), () -> "no `" + word + "` in: " + err);
		}
		return this;
	}

	List<String> lines() {
		return out.lines().toList();
	}
}
