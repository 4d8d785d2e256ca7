package org.criticalfriend.workbench.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the application was started with.
 *
 * @param folder the folder to show, from {@code -folder FOLDER}; empty if none was named
 * @param files  the files and reviews to open, each from one {@code -open FILE}
 */
public record StartArguments(Optional<Path> folder, List<Path> files) {

	private static final String FOLDER = "-folder";
	private static final String OPEN = "-open";

	/** Reads the arguments; those of the platform are passed over. */
	public static StartArguments of(String[] arguments) {
		Optional<Path> folder = Optional.empty();
		List<Path> files = new ArrayList<>();
		for (int index = 0; index + 1 < arguments.length; index++) {
			switch (arguments[index]) {
				case FOLDER -> folder = Optional.of(Path.of(arguments[++index]));
				case OPEN -> files.add(Path.of(arguments[++index]));
				default -> {
					// one of the platform's
				}
			}
		}
		return new StartArguments(folder, List.copyOf(files));
	}
}
