package org.criticalfriend.workbench.review;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;

import jakarta.inject.Named;

/** Goes to the next field of the page, in a table to the one below. */
public final class NextFieldHandler {

	@Execute
	void go(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
		((ReviewEditor) part.getObject()).view().ifPresent(view -> view.nextField());
	}
}
