package org.criticalfriend.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.editing.files.FileMessages;
import org.criticalfriend.editing.generate.Calendars;
import org.criticalfriend.editing.generate.Generation;
import org.criticalfriend.editing.generate.Pages;
import org.criticalfriend.mtl.output.RefusedFileException;
import org.criticalfriend.publishing.Formats;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Writes documents into a folder and tells which files they are. */
final class DocumentOutput {

	private final Console console;
	private final CommandSpec spec;
	private final Path folder;
	private final Set<String> only;

	/**
	 * @param spec of the command, for what is wrong with its parameters
	 * @param only the names of the documents wanted; all if empty
	 */
	DocumentOutput(Console console, CommandSpec spec, Path folder, Set<String> only) {
		this.console = console;
		this.spec = spec;
		this.folder = folder;
		this.only = only;
	}

	/** Writes documents in these formats, all of them or none, and returns one of {@link ExitStatus}. */
	int write(Pages pages, List<String> formats) throws InputException {
		checkNames(pages.names());
		List<Path> files = files(pages, formats);
		if (files.isEmpty()) {
			throw new ParameterException(spec.commandLine(), "None of these documents is written in these formats; calendars are ics, all others html, docx and pdf.");
		}
		files.forEach(console.out()::println);
		pages.gaps().forEach(gap -> console.err().println("{" + gap + "} stayed a gap: the review does not say it yet."));
		pages.messages().forEach(console.err()::println);
		return pages.messages().isEmpty() ? ExitStatus.FINE : ExitStatus.FAULT;
	}

	private void checkNames(Collection<String> known) {
		for (String name : only) {
			if (!known.contains(name)) {
				throw new ParameterException(spec.commandLine(), UnknownName.message("document", name, known));
			}
		}
	}

	private List<Path> files(Pages pages, List<String> formats) throws InputException {
		Formats known = new Formats();
		Generation generation = new Generation(formats.stream().map(known::named).flatMap(Optional::stream).toList(), formats.contains(Calendars.FORMAT));
		try {
			return generation.write(pages, folder, only);
		} catch (IOException failed) {
			throw new InputException(FileMessages.notWritten(folder, failed), failed);
		} catch (RefusedFileException refused) {
			throw new InputException(folder + ": " + refused.getMessage(), refused);
		}
	}
}
