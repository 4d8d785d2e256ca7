package org.criticalfriend.cli.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.reviews.Days;
import org.criticalfriend.editing.folder.Creation;
import org.criticalfriend.editing.folder.NewReview;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.planning.deadlines.ReviewPlan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a review. */
@Command(name = "new", description = "Begins a review on a methodology, in a folder of its own.",
		footer = {"", "Example:", "  critical-friend new reviews/harbour --methodology models/domestic-abuse.methodology --host \"Harbour Council\" --on-site 2027-03-09..2027-03-11 --take AuditValidation" })
public final class NewCommand implements Callable<Integer> {

	@Parameters(paramLabel = "DIR", description = "The folder of the review; made if it does not exist, and empty if it does.")
	private Path folder;

	@Option(names = "--methodology", required = true, paramLabel = "FILE", description = "The methodology to follow.")
	private Path file;

	@Option(names = "--host", required = true, paramLabel = "NAME", description = "The full name of the organisation under review.")
	private String host;

	@Option(names = "--name", paramLabel = "NAME", description = "What to call the review; made of the host and the methodology if not given.")
	private String name;

	@Option(names = "--enquiry", paramLabel = "DAY", description = "The day of the enquiry, day zero.")
	private LocalDate enquiry;

	@Option(names = "--on-site", paramLabel = "DAYS", converter = Days.Converter.class, description = "The days on site, for example 2027-03-09..2027-03-11.")
	private Days onSite;

	@Option(names = "--take", split = ",", paramLabel = "OPTION", description = "Optional parts of the methodology to take, by their ids.")
	private Set<String> options = new LinkedHashSet<>();

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final MethodologyInput methodologies;

	public NewCommand(Console console, MethodologyInput methodologies) {
		this.console = console;
		this.methodologies = methodologies;
	}

	@Override
	public Integer call() throws InputException {
		if (host.isBlank() || name != null && name.isBlank()) {
			throw new ParameterException(spec.commandLine(), "A name is empty; say with --host who is under review.");
		}
		ReviewCreation creation = new ReviewCreation(folder);
		creation.requireEmpty();
		Methodology methodology = methodologies.read(file);
		checkOptions(methodology);
		Optional<Days> days = Optional.ofNullable(onSite);
		creation.create(new NewReview(folder, file, host, Optional.ofNullable(name), Optional.ofNullable(enquiry), days.map(Days::first), days.map(Days::last), options), methodology);
		if (onSite != null) {
			ReviewPlan.withoutOnSiteStage(methodology).ifPresent(problem -> console.err().println("warning: " + problem.sentence()));
		}
		console.out().println("Begun in " + folder + ". Next: `critical-friend plan " + folder + "`.");
		return ExitStatus.FINE;
	}

	private void checkOptions(Methodology methodology) {
		Set<String> known = Creation.optionalParts(methodology).keySet();
		for (String each : options) {
			if (!known.contains(each)) {
				throw new ParameterException(spec.commandLine(), UnknownName.message("option", each, known));
			}
		}
	}
}
