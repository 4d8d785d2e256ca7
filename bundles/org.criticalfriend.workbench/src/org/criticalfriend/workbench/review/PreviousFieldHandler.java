package org.criticalfriend.workbench.review;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;

import jakarta.inject.Named;

/** Goes to the field before, in a table to the one above. */
public final class PreviousFieldHandler {

	@Execute
	void go(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
		((ReviewEditor) part.getObject()).view().ifPresent(view -> view.previousField());
	}
}
