package org.criticalfriend.architecture.tests.bad.methodology;

import org.eclipse.swt.widgets.Shell;

/** Knows a user interface where none may be known. */
public class OpensAWindow {

	private final Shell window = new Shell();

	public Shell window() {
		return window;
	}
}
