package org.criticalfriend.workbench.explorer;

import java.nio.file.Path;

import org.criticalfriend.workbench.dialog.NameDialog;
import org.criticalfriend.workbench.shell.OpenFolder;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

/** Asks for another name of what is selected in the explorer. */
public final class RenameHandler {

	private static final String METHODOLOGY = ".methodology";

	@Execute
	void rename(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, @Named(IServiceConstants.ACTIVE_SELECTION) ExplorerItem item, @Named(IServiceConstants.ACTIVE_PART) MPart part, OpenFolder open, FolderTasks tasks) {
		Path file = item.path();
		String name = file.getFileName().toString();
		NameDialog dialog = new NameDialog(shell, "Rename", "New name", name, stem(name).length(), typed -> FolderTasks.problem(file, typed));
		if (dialog.open() == Window.OK && !dialog.name().equals(name)) {
			tasks.rename(open.get().orElse(file.getParent()), file, dialog.name(), (Explorer) part.getObject());
		}
	}

	private static String stem(String name) {
		return name.endsWith(METHODOLOGY) ? name.substring(0, name.length() - METHODOLOGY.length()) : name;
	}

	@CanExecute
	boolean isRenamable(@Named(IServiceConstants.ACTIVE_SELECTION) @Optional Object selected) {
		return selected instanceof ExplorerItem item && item.isOnDisk() && item.kind() != ExplorerItem.Kind.FILE;
	}
}
