package org.criticalfriend.workbench.start;

import java.io.IOException;
import java.nio.file.Path;

import org.criticalfriend.editing.folder.RecentFolders;
import org.criticalfriend.workbench.shell.OpenFolder;
import org.criticalfriend.workbench.shell.UserState;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.log.Logger;
import org.eclipse.e4.ui.model.application.MApplication;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Keeps the folders that the user worked in last. */
public final class StartAddon {

	private final RecentFolders recent;
	private final Logger log;

	@Inject
	StartAddon(UserState state, Logger log) {
		recent = new RecentFolders(state.folder().resolve("recent-folders"));
		this.log = log;
	}

	@PostConstruct
	void provide(MApplication application) {
		application.getContext().set(RecentFolders.class, recent);
	}

	@Inject
	void remember(@Optional @Named(OpenFolder.KEY) Path folder) {
		if (folder == null) {
			return;
		}
		try {
			recent.add(folder);
		} catch (IOException failed) {
			log.warn(failed, "The folder could not be added to the recent ones.");
		}
	}
}
