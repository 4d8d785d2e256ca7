package org.criticalfriend.workbench.shell;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import jakarta.inject.Named;

/** Saves the editor that is used. */
public final class SaveHandler {

	@Execute
	void save(@Named(IServiceConstants.ACTIVE_PART) MPart part, EPartService parts) {
		parts.savePart(part, false);
	}

	@CanExecute
	boolean isDirty(@Named(IServiceConstants.ACTIVE_PART) @Optional MPart part) {
		return part != null && part.isDirty();
	}
}
