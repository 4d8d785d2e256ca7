package org.criticalfriend.workbench.shell;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Saves all editors. */
public final class SaveAllHandler {

	@Execute
	void save(EPartService parts) {
		parts.saveAll(false);
	}

	@CanExecute
	boolean isDirty(EPartService parts) {
		return !parts.getDirtyParts().isEmpty();
	}
}
