package org.criticalfriend.cli.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The workbench as it lies on a disk: a folder with {@code plugins} and {@code configuration}.
 *
 * @param folder    of the installation
 * @param resources the folder with the example models and the user guide
 */
public record InstalledWorkbench(Path folder, Path resources) {

	/** The system property that names the folder of the installation; the script that starts the command line sets it. */
	public static final String FOLDER = "org.criticalfriend.workbench";

	/** The system property that names the folder with the models and the user guide. */
	public static final String RESOURCES = "org.criticalfriend.resources";

	private static final String LAUNCHER = "org.eclipse.equinox.launcher_";

	/** The one that belongs to this command line; empty if it came without a workbench. */
	public static Optional<InstalledWorkbench> ofThisProgram() {
		String folder = System.getProperty(FOLDER);
		return folder == null ? Optional.empty() : Optional.of(new InstalledWorkbench(Path.of(folder), Path.of(System.getProperty(RESOURCES, folder))));
	}

	/**
	 * The command that starts it.
	 *
	 * @param opened the folder it opens; null for none
	 * @param files  the methodologies and reviews it opens
	 * @throws IOException if the installation is not whole
	 */
	public List<String> command(Path opened, List<Path> files) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + folder.resolve("java.options")));
		if (Runtime.version().feature() >= 23) {
			command.add("--sun-misc-unsafe-memory-access=allow");
		}
		if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac")) {
			command.add("-XstartOnFirstThread");
		}
		command.add("-Dorg.criticalfriend.examples=" + resources.resolve("models"));
		command.add("-Dorg.criticalfriend.guide=" + resources.resolve("docs"));
		command.addAll(List.of("-jar", launcher().toString(), "-install", folder.toString(), "-nosplash", "-data", "@noDefault"));
		if (opened != null) {
			command.addAll(List.of("-folder", full(opened)));
		}
		files.forEach(file -> command.addAll(List.of("-open", full(file))));
		return command;
	}

	/**
	 * What starts it: {@link #command(Path, List)}, without drawing by OpenGL, which would take 45 MB where there is no graphics card and
	 * gains nothing for pages and forms.
	 */
	public ProcessBuilder process(Path opened, List<Path> files) throws IOException {
		ProcessBuilder process = new ProcessBuilder(command(opened, files));
		process.environment().putIfAbsent("GDK_GL", "disable");
		return process;
	}

	private static String full(Path path) {
		return path.toAbsolutePath().normalize().toString();
	}

	private Path launcher() throws IOException {
		try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
			return plugins.filter(jar -> jar.getFileName().toString().startsWith(LAUNCHER)).findFirst()
					.orElseThrow(() -> new IOException("the installation in " + folder + " has no " + LAUNCHER + "*.jar"));
		}
	}
}
