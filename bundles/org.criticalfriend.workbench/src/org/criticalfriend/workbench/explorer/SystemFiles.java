package org.criticalfriend.workbench.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;

/** Hands files and folders to the programs that the user's system has for them. */
@Creatable
public class SystemFiles {

	/** Opens a file with the program for its kind; false if there is none. */
	public boolean open(Path file) {
		return Program.launch(file.toString());
	}

	/** Shows a file or folder in the system's file browser, selected where that is possible; false if there is no file browser. */
	public boolean show(Path file) {
		List<String> command = switch (SWT.getPlatform()) {
			case "win32" -> List.of("explorer.exe", "/select,", file.toString());
			case "cocoa" -> List.of("open", "-R", file.toString());
			default -> List.of();
		};
		if (command.isEmpty()) {
			return Program.launch((Files.isDirectory(file) ? file : file.getParent()).toString());
		}
		try {
			new ProcessBuilder(command).start();
			return true;
		} catch (IOException missing) {
			return false;
		}
	}
}
