package org.criticalfriend.workbench.explorer;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;

import jakarta.inject.Named;

/** Looks for changes in the folder at once. */
public final class RefreshHandler {

	@Execute
	void refresh(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
		((Explorer) part.getObject()).refresh();
	}
}
