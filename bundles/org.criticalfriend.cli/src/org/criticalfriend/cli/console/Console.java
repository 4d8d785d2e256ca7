package org.criticalfriend.cli.console;

import java.io.PrintWriter;

/**
 * Where a command writes to.
 *
 * @param out        what was asked for
 * @param err        what went wrong, and progress
 * @param stackTrace whether a fault of the program is told with all its details
 */
public record Console(PrintWriter out, PrintWriter err, boolean stackTrace) {

	/** The environment variable that asks for stack traces. */
	public static final String STACK_TRACE = "CRITICAL_FRIEND_STACKTRACE";

	/** Hands over everything written so far. */
	public void flush() {
		out.flush();
		err.flush();
	}
}
