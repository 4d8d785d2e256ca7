package org.criticalfriend.workbench.explorer;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;

import jakarta.inject.Named;

/** Moves what is selected in the explorer to the trash, from where it can be brought back. */
public final class DeleteHandler {

	@Execute
	void delete(@Named(IServiceConstants.ACTIVE_SELECTION) ExplorerItem item, @Named(IServiceConstants.ACTIVE_PART) MPart part, FolderTasks tasks) {
		tasks.delete(item.path(), (Explorer) part.getObject());
	}

	@CanExecute
	boolean isOnDisk(@Named(IServiceConstants.ACTIVE_SELECTION) @Optional Object selected) {
		return selected instanceof ExplorerItem item && item.isOnDisk();
	}
}
