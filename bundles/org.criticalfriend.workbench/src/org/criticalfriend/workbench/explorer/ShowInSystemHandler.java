package org.criticalfriend.workbench.explorer;

import org.criticalfriend.workbench.notice.Notices;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;

import jakarta.inject.Named;

/** Shows what is selected in the explorer in the system's file browser. */
public final class ShowInSystemHandler {

	@Execute
	void show(@Named(IServiceConstants.ACTIVE_SELECTION) ExplorerItem item, SystemFiles files, Notices notices) {
		if (!files.show(item.path())) {
			notices.fail("No file browser was found; the file is at " + item.path() + ".");
		}
	}

	@CanExecute
	boolean isSelected(@Named(IServiceConstants.ACTIVE_SELECTION) @Optional Object selected) {
		return selected instanceof ExplorerItem;
	}
}
