package org.criticalfriend.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.editing.files.FileMessages;
import org.criticalfriend.cli.reviews.OpenedReview;
import org.criticalfriend.cli.reviews.PackFiles;
import org.criticalfriend.cli.reviews.ReviewCalendars;
import org.criticalfriend.cli.reviews.ReviewInput;
import org.criticalfriend.documents.pack.DocumentPack;
import org.criticalfriend.documents.review.ReviewPack;
import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.output.RefusedFileException;
import org.criticalfriend.publishing.Formats;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a methodology or a review into its documents. */
@Command(name = "generate",
		description = "Turns a methodology or a review into its documents: manual, forms, programme, letters and slides, and for a review its filled forms, timetable and calendars.",
		footer = {"", "Examples:", "  critical-friend generate models/domestic-abuse.methodology --out documents",
				"  critical-friend generate models/examples/northmoor --out documents --format html,docx,pdf", "",
				"The documents are written all together or not at all: if anything goes wrong, DIR stays as it was." })
public final class GenerateCommand implements Callable<Integer> {

	private static final String PAGES = "html";

	@Parameters(paramLabel = "FILE", description = "A methodology, or any part of one; or the folder of a review.")
	private Path file;

	@Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to; made if it does not exist.")
	private Path out;

	@Option(names = "--only", arity = "1..*", paramLabel = "NAME", description = "Write only these documents, for example `manual`.")
	private Set<String> only = new LinkedHashSet<>();

	@Option(names = "--format", split = ",", paramLabel = "FORMAT", description = "html, docx, pdf, and for a review ics; several with commas between. If none is named: html, and ics for a review.")
	private Set<String> formats = new LinkedHashSet<>();

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final MethodologyInput methodologies;
	private final ReviewInput reviews;

	public GenerateCommand(Console console, MethodologyInput methodologies, ReviewInput reviews) {
		this.console = console;
		this.methodologies = methodologies;
		this.reviews = reviews;
	}

	@Override
	public Integer call() throws InputException {
		return Files.isDirectory(file) ? ofReview() : ofMethodology();
	}

	private int ofMethodology() throws InputException {
		List<String> wanted = wanted(List.of(PAGES), new Formats().names());
		DocumentPack pack = DocumentPack.of(methodologies.read(file));
		Map<String, String> pages = new LinkedHashMap<>();
		pack.names().forEach(name -> pages.put(name, pack.page(name)));
		checkNames(pages.keySet());
		write(files(pages, wanted));
		return told(pack.messages());
	}

	private int ofReview() throws InputException {
		List<String> known = new ArrayList<>(new Formats().names());
		known.add(ReviewCalendars.FORMAT);
		List<String> wanted = wanted(List.of(PAGES, ReviewCalendars.FORMAT), known);
		OpenedReview opened = reviews.readWhole(file);
		ReviewPack pack = ReviewPack.of(opened.review(), opened.plan());
		Set<String> calendars = ReviewCalendars.names(opened.review());
		Set<String> names = new LinkedHashSet<>(pack.pages().keySet());
		names.addAll(calendars);
		checkNames(names);
		PackFiles files = files(pack.pages(), wanted);
		if (wanted.contains(ReviewCalendars.FORMAT)) {
			ReviewCalendars.of(opened, only.isEmpty() ? calendars : only).forEach((name, content) -> files.add(name + "." + ReviewCalendars.FORMAT, content));
		}
		write(files);
		pack.gaps().forEach(gap -> console.err().println("{" + gap + "} stayed a gap: the review does not say it yet."));
		return told(pack.messages());
	}

	private List<String> wanted(List<String> usual, List<String> known) {
		List<String> named = formats.stream().map(format -> format.strip().toLowerCase(Locale.ROOT)).filter(format -> !format.isEmpty()).distinct().toList();
		for (String format : named) {
			if (!known.contains(format)) {
				throw new ParameterException(spec.commandLine(), UnknownName.message("format", format, known));
			}
		}
		return named.isEmpty() ? usual : named;
	}

	private void checkNames(Set<String> known) {
		for (String name : only) {
			if (!known.contains(name)) {
				throw new ParameterException(spec.commandLine(), UnknownName.message("document", name, known));
			}
		}
	}

	private Map<String, String> chosen(Map<String, String> documents) {
		Map<String, String> chosen = new LinkedHashMap<>(documents);
		if (!only.isEmpty()) {
			chosen.keySet().retainAll(only);
		}
		return chosen;
	}

	private PackFiles files(Map<String, String> pages, List<String> wanted) throws InputException {
		Formats known = new Formats();
		PackFiles files = new PackFiles();
		try {
			files.add(chosen(pages), wanted.stream().map(known::named).flatMap(Optional::stream).toList());
		} catch (IOException failed) {
			throw new InputException(FileMessages.notWritten(out, failed), failed);
		}
		return files;
	}

	private void write(PackFiles files) throws InputException {
		if (files.isEmpty()) {
			throw new ParameterException(spec.commandLine(), "None of these documents is written in these formats; calendars are ics, all others html, docx and pdf.");
		}
		try {
			files.writeInto(out).forEach(console.out()::println);
		} catch (IOException failed) {
			throw new InputException(FileMessages.notWritten(out, failed), failed);
		} catch (RefusedFileException refused) {
			throw new InputException(out + ": " + refused.getMessage(), refused);
		}
	}

	private int told(List<Message> messages) {
		messages.forEach(console.err()::println);
		return messages.isEmpty() ? ExitStatus.FINE : ExitStatus.FAULT;
	}
}
