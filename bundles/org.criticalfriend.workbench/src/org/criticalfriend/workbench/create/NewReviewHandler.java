package org.criticalfriend.workbench.create;

import java.nio.file.Path;
import java.util.Optional;

import org.criticalfriend.editing.folder.Creation;
import org.criticalfriend.editing.folder.FolderContents;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.explorer.ExplorerItem;
import org.criticalfriend.workbench.models.Methodologies;
import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Begins a review on a methodology of the folder, and opens it. */
public final class NewReviewHandler {

	@Inject
	private Background background;

	@Inject
	private Editors editors;

	@Inject
	private Notices notices;

	@Inject
	private Methodologies methodologies;

	@Execute
	void create(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, @Named(IServiceConstants.ACTIVE_SELECTION) @org.eclipse.e4.core.di.annotations.Optional Object selected, WorkFolder work) {
		work.look(shell, found -> ask(shell, found, ExplorerItem.methodology(selected)));
	}

	private void ask(Shell shell, FolderContents found, Optional<Path> methodology) {
		NewReviewDialog dialog = new NewReviewDialog(shell, found, methodology, methodologies, background);
		if (dialog.open() == Window.OK) {
			background.run(() -> new Creation().review(dialog.wanted(), dialog.methodology()), review -> editors.open(dialog.wanted().folder()), why -> notices.fail("No review was created. " + why));
		}
	}
}
