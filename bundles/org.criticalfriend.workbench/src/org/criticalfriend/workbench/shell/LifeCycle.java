package org.criticalfriend.workbench.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import org.criticalfriend.editing.journal.JournalFolder;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.equinox.app.IApplicationContext;

/** What happens when the application starts: its services are made, the folder it was started with is opened. */
public final class LifeCycle {

	private static final String FOLDER = "-folder";

	@PostContextCreate
	void useUserState(IEclipseContext context) {
		UserState state = UserState.ofThisUser();
		context.set(UserState.class, state);
		context.set(JournalFolder.class, new JournalFolder(state.folder().resolve("journals"), InstantSource.system(), syncing()));
	}

	private static Executor syncing() {
		return Executors.newSingleThreadExecutor(work -> {
			Thread thread = new Thread(work, "Journals");
			thread.setDaemon(true);
			return thread;
		});
	}

	@ProcessAdditions
	void prepare(MApplication application, IApplicationContext arguments) {
		IEclipseContext context = application.getContext();
		context.set(OpenFolder.class, ContextInjectionFactory.make(OpenFolder.class, context));
		context.set(Editors.class, ContextInjectionFactory.make(Editors.class, context));
		Path folder = folder((String[]) arguments.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		if (folder != null && Files.isDirectory(folder)) {
			context.get(OpenFolder.class).set(folder);
		}
	}

	private static Path folder(String[] arguments) {
		for (int index = 0; arguments != null && index + 1 < arguments.length; index++) {
			if (arguments[index].equals(FOLDER)) {
				return Path.of(arguments[index + 1]);
			}
		}
		return null;
	}
}
