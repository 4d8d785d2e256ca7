package org.criticalfriend.workbench.start;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Shows the start page. */
public final class ShowStartPageHandler {

	@Execute
	void show(EPartService parts) {
		parts.showPart("org.criticalfriend.workbench.part.start", PartState.ACTIVATE);
	}
}
