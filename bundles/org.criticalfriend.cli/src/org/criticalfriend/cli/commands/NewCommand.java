package org.criticalfriend.cli.commands;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.editing.files.FileMessages;
import org.criticalfriend.cli.reviews.Days;
import org.criticalfriend.cli.reviews.OptionalParts;
import org.criticalfriend.cli.reviews.ReviewInput;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.planning.deadlines.ReviewPlan;
import org.criticalfriend.review.Organisation;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.storage.ReviewResource;

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
		requireEmpty();
		Methodology methodology = methodologies.read(file);
		ReviewResource resource = new ReviewResource(folder, main -> Optional.of(methodology));
		resource.getContents().add(review(methodology));
		ReviewInput.save(folder, resource);
		if (onSite != null) {
			ReviewPlan.withoutOnSiteStage(methodology).ifPresent(problem -> console.err().println("warning: " + problem.sentence()));
		}
		console.out().println("Begun in " + folder + ". Next: `critical-friend plan " + folder + "`.");
		return ExitStatus.FINE;
	}

	private Review review(Methodology methodology) {
		Path target = folder.toAbsolutePath().normalize();
		Review review = ReviewFactory.eINSTANCE.createReview();
		review.setId(id(target.getFileName().toString()));
		review.setName(name == null ? host + ": " + methodology.getTitle() : name);
		review.setMethodologyFile(reference(target, file.toAbsolutePath().normalize()));
		review.setMethodologyVersion(methodology.getVersion());
		takeOptions(review, methodology);
		Organisation organisation = ReviewFactory.eINSTANCE.createOrganisation();
		organisation.setId(id(host));
		organisation.setName(host);
		review.setHost(organisation);
		review.setEnquiry(enquiry);
		review.setOnSite(onSite == null ? null : onSite.period());
		return review;
	}

	/** The methodology as seen from the review; on another drive it can only be named in full. */
	private static String reference(Path from, Path to) {
		Path path = Objects.equals(from.getRoot(), to.getRoot()) ? from.relativize(to) : to;
		return path.toString().replace(File.separatorChar, '/');
	}

	private void requireEmpty() throws InputException {
		if (!Files.exists(folder)) {
			return;
		}
		if (!Files.isDirectory(folder)) {
			throw new InputException(folder + ": This is a file; name a folder for the review.");
		}
		try (Stream<Path> content = Files.list(folder)) {
			if (content.findAny().isPresent()) {
				throw new InputException(folder + ": The folder is not empty; name a new one.");
			}
		} catch (IOException unreadable) {
			throw new InputException(FileMessages.notRead(folder, unreadable), unreadable);
		}
	}

	private void takeOptions(Review review, Methodology methodology) {
		var known = OptionalParts.of(methodology);
		for (String each : options) {
			if (!known.containsKey(each)) {
				throw new ParameterException(spec.commandLine(), UnknownName.message("option", each, known.keySet()));
			}
			review.getOptions().add(known.get(each));
		}
	}

	private static String id(String text) {
		String id = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		return id.isEmpty() ? "review" : id;
	}
}
