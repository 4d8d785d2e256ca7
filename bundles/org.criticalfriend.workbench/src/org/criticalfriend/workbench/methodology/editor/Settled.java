package org.criticalfriend.workbench.methodology.editor;

import org.eclipse.swt.widgets.Display;

/** Does something once nothing has happened for a moment. */
final class Settled {

	private final Display display;
	private final int milliseconds;
	private final Runnable work;

	Settled(Display display, int milliseconds, Runnable work) {
		this.display = display;
		this.milliseconds = milliseconds;
		this.work = work;
	}

	/** Something happened: the work waits again. */
	void touch() {
		display.timerExec(milliseconds, work);
	}

	/** The work is not done any more. */
	void cancel() {
		if (!display.isDisposed()) {
			display.timerExec(-1, work);
		}
	}
}
