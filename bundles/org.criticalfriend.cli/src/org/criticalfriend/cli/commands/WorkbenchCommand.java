package org.criticalfriend.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.workbench.Desktop;
import org.criticalfriend.cli.workbench.InstalledWorkbench;
import org.criticalfriend.editing.files.FileMessages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the workbench and ends with it. */
@Command(name = "workbench", description = "Opens the workbench, in which methodologies are written and reviews are run.",
		footer = {"", "Example:", "  critical-friend workbench models" })
public final class WorkbenchCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The folder to open: it holds your methodologies and reviews.")
	private Path folder;

	@Option(names = "--open", paramLabel = "FILE", description = "A methodology, or the folder of a review, to open at once; may be given several times.")
	private List<Path> files = new ArrayList<>();

	private final Console console;
	private final Optional<InstalledWorkbench> installed;
	private final Desktop desktop;

	public WorkbenchCommand(Console console, Optional<InstalledWorkbench> installed, Desktop desktop) {
		this.console = console;
		this.installed = installed;
		this.desktop = desktop;
	}

	@Override
	public Integer call() throws InputException, InterruptedException {
		if (folder != null && !Files.isDirectory(folder)) {
			throw new InputException(Files.exists(folder) ? folder + ": This is a file; name the folder it is in." : FileMessages.isMissing(folder));
		}
		for (Path file : files) {
			if (!Files.exists(file)) {
				throw new InputException(FileMessages.isMissing(file));
			}
		}
		if (!desktop.hasDisplay()) {
			console.err().println(Desktop.NONE);
			return ExitStatus.USAGE;
		}
		if (installed.isEmpty()) {
			console.err().println("This command line came without the workbench; start it with the critical-friend script of its distribution.");
			return ExitStatus.FAULT;
		}
		return open(installed.get());
	}

	private int open(InstalledWorkbench workbench) throws InputException, InterruptedException {
		try {
			int status = workbench.process(folder, files).inheritIO().start().waitFor();
			return status == ExitStatus.FINE || status == ExitStatus.USAGE ? status : ExitStatus.FAULT;
		} catch (IOException failed) {
			throw new InputException("The workbench could not be started: " + failed.getMessage() + ".", failed);
		}
	}
}
