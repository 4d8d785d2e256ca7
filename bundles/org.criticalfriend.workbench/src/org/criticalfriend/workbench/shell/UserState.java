package org.criticalfriend.workbench.shell;

import java.nio.file.Path;
import java.util.Locale;

/** Where the workbench keeps what it knows of its user between two runs: recent folders, settings, journals, the trash. */
public record UserState(Path folder) {

	private static final String GIVEN = "org.criticalfriend.state";

	/** The place that the user's system has for such files; the system property {@code org.criticalfriend.state} names another. */
	static UserState ofThisUser() {
		String given = System.getProperty(GIVEN);
		return new UserState(given == null ? usual() : Path.of(given));
	}

	private static Path usual() {
		Path home = Path.of(System.getProperty("user.home"));
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		if (system.startsWith("windows")) {
			return within(System.getenv("LOCALAPPDATA"), home.resolve("AppData").resolve("Local")).resolve("Critical Friend");
		}
		if (system.startsWith("mac")) {
			return home.resolve("Library").resolve("Application Support").resolve("Critical Friend");
		}
		return within(System.getenv("XDG_STATE_HOME"), home.resolve(".local").resolve("state")).resolve("critical-friend");
	}

	private static Path within(String named, Path otherwise) {
		return named == null || named.isBlank() ? otherwise : Path.of(named);
	}
}
