package org.criticalfriend.architecture.tests.bad.cli;

/** Ends the process, which only the entry point may. */
public class EndsTheProcess {

	public void end() {
		System.exit(0);
	}
}
