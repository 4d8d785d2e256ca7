package org.criticalfriend.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.reviews.OpenedReview;
import org.criticalfriend.cli.reviews.ReviewInput;
import org.criticalfriend.editing.generate.Calendars;
import org.criticalfriend.editing.generate.Pages;
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
		return output().write(Pages.of(methodologies.read(file)), wanted);
	}

	private int ofReview() throws InputException {
		List<String> known = new ArrayList<>(new Formats().names());
		known.add(Calendars.FORMAT);
		List<String> wanted = wanted(List.of(PAGES, Calendars.FORMAT), known);
		OpenedReview opened = reviews.readWhole(file);
		return output().write(Pages.of(opened.review(), opened.plan(), opened.resource().folder(), LocalDate.now()), wanted);
	}

	private DocumentOutput output() {
		return new DocumentOutput(console, spec, out, only);
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
}
