package org.criticalfriend.workbench.shell;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

/** Asks for a folder and shows it. */
public final class OpenFolderHandler {

	@Execute
	void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, OpenFolder open) {
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
		dialog.setText("Open a folder");
		dialog.setMessage("Choose the folder that holds your methodologies and reviews.");
		open.get().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		String chosen = dialog.open();
		if (chosen != null) {
			open.set(Path.of(chosen));
		}
	}
}
