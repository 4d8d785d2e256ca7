package org.criticalfriend.workbench.problems;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Shows the list of problems. */
public final class ShowProblemsHandler {

	static final String PART = "org.criticalfriend.workbench.part.problems";

	@Execute
	void show(EPartService parts) {
		parts.showPart(PART, PartState.ACTIVATE);
	}
}
