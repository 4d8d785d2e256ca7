package org.criticalfriend.workbench.tests;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** What a test does with a dialog once it is shown; a dialog keeps whoever opens it waiting. */
final class ShownDialog {

	private final AtomicReference<Throwable> failure = new AtomicReference<>();
	private boolean done;

	private ShownDialog() {
	}

	/** Waits for a dialog of a title; the script has to end it. */
	static ShownDialog expect(String title, Consumer<Shell> script) {
		ShownDialog expected = new ShownDialog();
		Display display = Display.getDefault();
		Listener[] shown = new Listener[1];
		shown[0] = event -> {
			if (event.widget instanceof Shell shell && shell.getText().equals(title)) {
				display.removeFilter(SWT.Show, shown[0]);
				display.asyncExec(() -> expected.run(shell, script));
			}
		};
		display.addFilter(SWT.Show, shown[0]);
		return expected;
	}

	private void run(Shell shell, Consumer<Shell> script) {
		try {
			script.accept(shell);
		} catch (Throwable thrown) {
			failure.set(thrown);
			shell.close();
		}
		done = true;
	}

	/** Waits until the script was run; fails as it failed. */
	void await(RunningWorkbench workbench) {
		workbench.await("the dialog is answered", () -> done);
		if (failure.get() != null) {
			throw new AssertionError(failure.get());
		}
	}
}
