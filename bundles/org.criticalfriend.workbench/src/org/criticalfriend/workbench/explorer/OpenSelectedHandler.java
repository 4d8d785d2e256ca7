package org.criticalfriend.workbench.explorer;

import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;

import jakarta.inject.Named;

/** Opens what is selected in the explorer: in an editor if there is one, else with the program that the system has for it. */
public final class OpenSelectedHandler {

	@Execute
	void open(@Named(IServiceConstants.ACTIVE_SELECTION) ExplorerItem item, Editors editors, SystemFiles files, Notices notices) {
		if (editors.open(item.path()).isEmpty() && !files.open(item.path())) {
			notices.fail("This computer has no program for `" + item.path().getFileName() + "`.");
		}
	}

	@CanExecute
	boolean isOpenable(@Named(IServiceConstants.ACTIVE_SELECTION) @Optional Object selected) {
		return selected instanceof ExplorerItem item && item.isOpenable();
	}
}
