package org.criticalfriend.workbench.review;

import java.util.function.BooleanSupplier;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Undoes or does again in the review that is edited. */
final class HistoryHandler {

	private final BooleanSupplier possible;
	private final Runnable step;

	HistoryHandler(BooleanSupplier possible, Runnable step) {
		this.possible = possible;
		this.step = step;
	}

	@Execute
	void run() {
		step.run();
	}

	@CanExecute
	boolean isPossible() {
		return possible.getAsBoolean();
	}
}
