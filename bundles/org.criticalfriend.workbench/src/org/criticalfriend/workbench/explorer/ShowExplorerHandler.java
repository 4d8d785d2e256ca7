package org.criticalfriend.workbench.explorer;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Goes to the explorer. */
public final class ShowExplorerHandler {

	@Execute
	void show(EPartService parts) {
		parts.showPart("org.criticalfriend.workbench.part.explorer", PartState.ACTIVATE);
	}
}
