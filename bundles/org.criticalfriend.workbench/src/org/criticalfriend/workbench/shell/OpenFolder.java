package org.criticalfriend.workbench.shell;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;

import jakarta.inject.Inject;

/** The folder that the workbench shows. Parts are told when another is opened by injecting a {@link Path} named {@link #KEY}. */
public final class OpenFolder {

	/** The name of the folder in the context of the application. */
	public static final String KEY = "org.criticalfriend.workbench.folder";

	private final MApplication application;

	@Inject
	OpenFolder(MApplication application) {
		this.application = application;
	}

	/** The folder, in full; empty before one was opened. */
	public Optional<Path> get() {
		return Optional.ofNullable((Path) application.getContext().get(KEY));
	}

	/** Shows another folder. */
	public void set(Path folder) {
		application.getContext().set(KEY, folder.toAbsolutePath().normalize());
	}
}
