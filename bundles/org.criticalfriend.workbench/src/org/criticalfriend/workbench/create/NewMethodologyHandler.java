package org.criticalfriend.workbench.create;

import java.nio.file.Path;
import java.util.Optional;

import org.criticalfriend.editing.folder.Creation;
import org.criticalfriend.editing.folder.FolderContents;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.explorer.ExplorerItem;
import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Begins a methodology, blank or as a variant of another, and opens it. */
public final class NewMethodologyHandler {

	@Inject
	private Background background;

	@Inject
	private Editors editors;

	@Inject
	private Notices notices;

	@Execute
	void create(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, @Named(IServiceConstants.ACTIVE_SELECTION) @org.eclipse.e4.core.di.annotations.Optional Object selected, WorkFolder work) {
		work.look(shell, found -> ask(shell, found, ExplorerItem.methodology(selected)));
	}

	private void ask(Shell shell, FolderContents found, Optional<Path> base) {
		NewMethodologyDialog dialog = new NewMethodologyDialog(shell, found.folder(), found.methodologies(), base);
		if (dialog.open() == Window.OK) {
			Creation creation = new Creation();
			background.run(() -> dialog.base().isPresent() ? creation.variant(found.folder(), dialog.title(), dialog.base().get()) : creation.blankMethodology(found.folder(), dialog.title()),
					editors::open, why -> notices.fail("No methodology was created. " + why));
		}
	}
}
