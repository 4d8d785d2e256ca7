package org.criticalfriend.cli.workbench;

import java.util.Locale;
import java.util.Map;

/** Whether there is a display that windows can be shown on. */
public final class Desktop {

	/** What users read when there is none. */
	public static final String NONE = "There is no display to show the workbench on. Start it in a desktop session (over ssh: ssh -X), or on a server with "
			+ "`xvfb-run -a critical-friend workbench`. All other commands work without a display; `critical-friend --help` lists them.";

	private final String system;
	private final Map<String, String> environment;

	/**
	 * @param system      the name of the operating system
	 * @param environment its variables
	 */
	public Desktop(String system, Map<String, String> environment) {
		this.system = system.toLowerCase(Locale.ROOT);
		this.environment = environment;
	}

	/** The desktop that this program runs on. */
	public static Desktop ofThisProgram() {
		return new Desktop(System.getProperty("os.name"), System.getenv());
	}

	/** Whether windows can be shown: always on Windows and macOS, elsewhere with an X server or Wayland. */
	public boolean hasDisplay() {
		return system.startsWith("windows") || system.startsWith("mac") || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
	}

	private boolean isSet(String variable) {
		return !environment.getOrDefault(variable, "").isEmpty();
	}
}
