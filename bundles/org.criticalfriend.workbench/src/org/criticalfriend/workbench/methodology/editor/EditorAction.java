package org.criticalfriend.workbench.methodology.editor;

import java.util.function.BooleanSupplier;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** What a command does in an editor. */
final class EditorAction {

	private final Runnable action;
	private final BooleanSupplier enabled;

	EditorAction(Runnable action, BooleanSupplier enabled) {
		this.action = action;
		this.enabled = enabled;
	}

	@Execute
	void execute() {
		action.run();
	}

	@CanExecute
	boolean isEnabled() {
		return enabled.getAsBoolean();
	}
}
