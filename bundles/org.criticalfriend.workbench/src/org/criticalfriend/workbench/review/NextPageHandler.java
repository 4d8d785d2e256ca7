package org.criticalfriend.workbench.review;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;

import jakarta.inject.Named;

/** Shows the page that comes next in the contents of the review. */
public final class NextPageHandler {

	@Execute
	void go(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
		((ReviewEditor) part.getObject()).view().ifPresent(view -> view.nextPage());
	}
}
