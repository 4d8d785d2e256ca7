package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.cli.CommandLineProgram;
import org.criticalfriend.cli.commands.WorkbenchCommand;
import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.workbench.Desktop;
import org.criticalfriend.cli.workbench.InstalledWorkbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchCommandTest {

	private static final Desktop SOME = new Desktop("Linux", Map.of("DISPLAY", ":0"));
	private static final Desktop NONE = new Desktop("Linux", Map.of("DISPLAY", ""));

	@TempDir
	Path folder;

	private final StringWriter err = new StringWriter();

	@Test
	void withoutADisplayItSaysWhatToDo() {
		assertEquals(2, run(NONE, folder.toString()));
		assertTrue(err.toString().contains("xvfb-run"), err.toString());
		assertEquals(1, err.toString().lines().count(), err.toString());
	}

	@Test
	void aFolderThatIsNotThereIsNamed() {
		assertEquals(1, run(SOME, folder.resolve("nowhere").toString()));
		assertTrue(err.toString().contains("nowhere"), err.toString());
	}

	@Test
	void aFileIsNoFolder() throws IOException {
		Path file = Files.writeString(folder.resolve("one.methodology"), "");
		assertEquals(1, run(SOME, file.toString()));
		assertTrue(err.toString().contains("name the folder"), err.toString());
	}

	@Test
	void aFileToOpenThatIsNotThereIsNamed() {
		assertEquals(1, run(SOME, "--open=" + folder.resolve("lost.methodology")));
		assertTrue(err.toString().contains("lost.methodology"), err.toString());
	}

	@Test
	void everyMacAndWindowsHasADisplay() {
		assertTrue(new Desktop("Mac OS X", Map.of()).hasDisplay());
		assertTrue(new Desktop("Windows 11", Map.of()).hasDisplay());
		assertTrue(new Desktop("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")).hasDisplay());
		assertFalse(NONE.hasDisplay());
	}

	@Test
	void theInstallationIsStartedWithTheFolderAndTheFiles() throws IOException {
		Path launcher = Files.createFile(Files.createDirectory(folder.resolve("plugins")).resolve("org.eclipse.equinox.launcher_1.0.0.jar"));
		ProcessBuilder process = new InstalledWorkbench(folder, folder).process(folder, List.of(launcher));
		List<String> command = process.command();
		assertEquals("@" + folder.resolve("java.options"), command.get(1));
		assertTrue(process.environment().containsKey("GDK_GL"));
		assertTrue(command.contains(launcher.toString()), command.toString());
		assertEquals(List.of("-folder", folder.toString(), "-open", launcher.toString()), command.subList(command.size() - 4, command.size()));
	}

	@Test
	void anInstallationThatIsNotWholeIsNotStarted() throws IOException {
		Files.createDirectory(folder.resolve("plugins"));
		IOException failure = assertThrows(IOException.class, () -> new InstalledWorkbench(folder, folder).command(null, List.of()));
		assertTrue(failure.getMessage().contains("org.eclipse.equinox.launcher"), failure.getMessage());
	}

	private int run(Desktop desktop, String argument) {
		Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err, true), false);
		return new CommandLineProgram(console, List.of(new WorkbenchCommand(console, Optional.empty(), desktop))).run("workbench", argument);
	}
}
