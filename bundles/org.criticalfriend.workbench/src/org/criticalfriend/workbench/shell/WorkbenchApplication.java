package org.criticalfriend.workbench.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;

/** The application as the system starts it: an Eclipse 4 application that says in plain words when it finds no display. */
public final class WorkbenchApplication implements IApplication {

	private static final Integer WRONG_USAGE = 2;

	private final E4Application application = new E4Application();

	@Override
	public Object start(IApplicationContext context) throws Exception {
		try {
			Display.getDefault();
		} catch (SWTError | UnsatisfiedLinkError none) {
			System.err.println("The workbench cannot open a window on this display (" + firstLine(none) + "). Start it in a desktop session, over ssh with ssh -X, "
					+ "or on a server with xvfb-run -a. On Linux it needs GTK 3 (Debian, Ubuntu: apt-get install libgtk-3-0).");
			return WRONG_USAGE;
		}
		useWorkspaceOf(UserState.ofThisUser());
		return application.start(context);
	}

	@Override
	public void stop() {
		application.stop();
	}

	/** The platform keeps its own files with what the workbench keeps, unless it was started with a place for them. */
	private static void useWorkspaceOf(UserState state) throws IOException {
		Location location = Platform.getInstanceLocation();
		if (location != null && !location.isSet()) {
			Path workspace = Files.createDirectories(state.folder().resolve("workspace"));
			location.set(workspace.toUri().toURL(), false);
		}
	}

	private static String firstLine(Throwable thrown) {
		return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("no reason given");
	}
}
