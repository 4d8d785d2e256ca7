package org.criticalfriend.workbench.shell;

import java.nio.file.Files;
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
		StartArguments start = StartArguments.of((String[]) arguments.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		context.set(StartArguments.class, start);
		start.folder().filter(Files::isDirectory).ifPresent(context.get(OpenFolder.class)::set);
	}
}
