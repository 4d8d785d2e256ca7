package org.criticalfriend.workbench.appearance;

import java.io.File;
import java.nio.file.Path;

/** Says where folders are. */
public final class FolderName {

	private FolderName() {
	}

	/** A folder in full, but without the way to the user's own folder where systems have a sign for that. */
	public static String of(Path folder) {
		Path home = Path.of(System.getProperty("user.home"));
		return File.separatorChar == '/' && folder.startsWith(home) && !folder.equals(home) ? "~/" + home.relativize(folder) : folder.toString();
	}
}
