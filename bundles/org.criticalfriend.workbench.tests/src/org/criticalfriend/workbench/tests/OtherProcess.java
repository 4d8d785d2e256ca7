package org.criticalfriend.workbench.tests;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.startlevel.BundleStartLevel;

/** An application in a process of its own, with the Java and the bundles of this one, but with its own configuration and data. */
final class OtherProcess implements AutoCloseable {

	private static final String LAUNCHER = "org.eclipse.equinox.launcher.Main";
	private static final int PATIENCE = 240;

	private final Process process;
	private final StringBuilder output = new StringBuilder();

	private OtherProcess(Process process) {
		this.process = process;
		CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS).execute(process::destroyForcibly);
	}

	/**
	 * Starts an application.
	 *
	 * @param folder     where its configuration and data are
	 * @param properties system properties, each as {@code name=value}
	 * @param arguments  what it is started with
	 */
	static OtherProcess start(Path folder, List<String> properties, List<String> arguments) throws IOException {
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		configure(configuration.resolve("config.ini"));
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "--enable-native-access=ALL-UNNAMED"));
		if (System.getProperty("os.name").startsWith("Mac")) {
			command.add("-XstartOnFirstThread");
		}
		properties.forEach(each -> command.add("-D" + each));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), LAUNCHER, "-configuration", configuration.toString(), "-data", folder.resolve("data").toString(),
				"-install", bundles().getProperty("osgi.install.area"), "-consoleLog", "-nosplash"));
		String classes = bundles().getProperty("osgi.dev");
		command.addAll(classes == null ? List.of() : List.of("-dev", classes));
		command.addAll(arguments);
		return new OtherProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	private static void configure(Path file) throws IOException {
		Properties values = new Properties();
		values.setProperty("osgi.bundles", Arrays.stream(bundles().getBundles()).filter(bundle -> bundle.getBundleId() != 0).map(OtherProcess::startOf).collect(Collectors.joining(",")));
		values.setProperty("osgi.framework", FrameworkUtil.class.getProtectionDomain().getCodeSource().getLocation().toString());
		values.setProperty("osgi.bundles.defaultStartLevel", "4");
		values.setProperty("osgi.configuration.cascaded", "false");
		try (OutputStream out = Files.newOutputStream(file)) {
			values.store(out, null);
		}
	}

	/** A bundle with its start level, as the framework's configuration has it. */
	private static String startOf(Bundle bundle) {
		File location = FileLocator.getBundleFileLocation(bundle).orElseThrow(() -> new IllegalStateException(bundle + " is in no file"));
		BundleStartLevel start = bundle.adapt(BundleStartLevel.class);
		return "reference:" + location.getAbsoluteFile().toURI() + "@" + start.getStartLevel() + (start.isPersistentlyStarted() ? ":start" : "");
	}

	private static BundleContext bundles() {
		return FrameworkUtil.getBundle(Platform.class).getBundleContext();
	}

	/** Waits until the process writes a line; fails with all it wrote if it ends before. */
	void awaitLine(String wanted) throws IOException {
		BufferedReader lines = process.inputReader();
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			if (line.equals(wanted)) {
				return;
			}
			output.append(line).append('\n');
		}
		throw new AssertionError("The other process ended before it wrote `" + wanted + "`. It wrote:\n" + output);
	}

	/** Ends the process at once, without asking it, and waits until it is gone. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}
}
