package org.criticalfriend.cli.console;

/** What the command line tells the shell when it ends. */
public final class ExitStatus {

	/** Everything was done. */
	public static final int FINE = 0;

	/** Something is wrong with the files: they cannot be read or written, or what they hold is in error. */
	public static final int PROBLEMS = 1;

	/** The command line itself is wrong. */
	public static final int USAGE = 2;

	/** The program is at fault. */
	public static final int FAULT = 3;

	private ExitStatus() {
	}
}
