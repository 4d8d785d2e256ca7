package org.criticalfriend.workbench.shell;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Ends the workbench, after the user was asked about unsaved work. */
public final class ExitHandler {

	@Execute
	void exit(IWorkbench workbench, EPartService parts) {
		if (parts.saveAll(true)) {
			workbench.close();
		}
	}
}
