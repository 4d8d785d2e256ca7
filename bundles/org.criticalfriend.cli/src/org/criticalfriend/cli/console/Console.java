package org.criticalfriend.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

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

	/** The standard streams of this process, in UTF-8 on every system. */
	public static Console ofThisProcess() {
		return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.getenv().containsKey(STACK_TRACE));
	}

	private static PrintWriter utf8(FileDescriptor descriptor) {
		return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
	}

	/** Hands over everything written so far. */
	public void flush() {
		out.flush();
		err.flush();
	}
}
