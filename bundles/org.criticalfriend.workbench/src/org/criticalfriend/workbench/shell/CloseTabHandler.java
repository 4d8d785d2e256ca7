package org.criticalfriend.workbench.shell;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import jakarta.inject.Named;

/** Closes the tab that is used, after the user was asked about unsaved work. */
public final class CloseTabHandler {

	@Execute
	void close(@Named(IServiceConstants.ACTIVE_PART) MPart part, EPartService parts) {
		if (parts.savePart(part, true)) {
			parts.hidePart(part);
		}
	}

	@CanExecute
	boolean isCloseable(@Named(IServiceConstants.ACTIVE_PART) @Optional MPart part) {
		return part != null && part.isCloseable();
	}
}
