package org.criticalfriend.workbench.methodology.outline;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Shows the outline. */
public final class ShowOutlineHandler {

	@Execute
	void show(EPartService parts) {
		parts.showPart(OutlinePart.ID, PartState.ACTIVATE);
	}
}
