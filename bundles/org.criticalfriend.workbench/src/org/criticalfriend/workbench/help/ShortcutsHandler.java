package org.criticalfriend.workbench.help;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Shows the keyboard shortcuts. */
public final class ShortcutsHandler {

	@Execute
	void show(EPartService parts) {
		parts.showPart("org.criticalfriend.workbench.part.shortcuts", PartState.ACTIVATE);
	}
}
