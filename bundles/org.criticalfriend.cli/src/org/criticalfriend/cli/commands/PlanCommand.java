package org.criticalfriend.cli.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.reviews.Days;
import org.criticalfriend.cli.reviews.OpenedReview;
import org.criticalfriend.cli.reviews.ReviewInput;
import org.criticalfriend.editing.review.Dates;
import org.criticalfriend.planning.deadlines.Deadline;
import org.criticalfriend.planning.deadlines.Mention;
import org.criticalfriend.planning.deadlines.PlanProblem;
import org.criticalfriend.planning.deadlines.checks.PlanChecks;
import org.criticalfriend.review.Review;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows when everything in a review happens, and settles its dates. */
@Command(name = "plan", description = "Shows when everything in a review is due, in working days of its nation, and what is impossible or odd about the dates.",
		footer = {"", "Examples:", "  critical-friend plan models/examples/northmoor", "  critical-friend plan harbour --on-site 2027-03-09..2027-03-11", "",
				"A file " + Dates.LOCAL_DAYS + " in the folder of the review names days that are other than the calendar says,",
				"for example `2026-12-24 closed Council closed` or `2027-05-03 working`." })
public final class PlanCommand implements Callable<Integer> {

	private static final String NO_DAY = " ".repeat("2027-03-09".length());

	@Parameters(paramLabel = "DIR", description = "The folder of a review.")
	private Path folder;

	@Option(names = "--enquiry", paramLabel = "DAY", description = "Settles the day of the enquiry, day zero, and saves it.")
	private LocalDate enquiry;

	@Option(names = "--on-site", paramLabel = "DAYS", converter = Days.Converter.class,
			description = "Settles the days on site, for example 2027-03-09..2027-03-11, and saves them.")
	private Days onSite;

	@Option(names = "--today", paramLabel = "DAY", description = "The day the plan is looked at; what is past is told.")
	private LocalDate today;

	private final Console console;
	private final ReviewInput reviews;

	public PlanCommand(Console console, ReviewInput reviews) {
		this.console = console;
		this.reviews = reviews;
	}

	@Override
	public Integer call() throws InputException {
		boolean settling = enquiry != null || onSite != null;
		OpenedReview opened = settling ? reviews.readWhole(folder) : reviews.read(folder);
		if (settling) {
			settle(opened.review());
			ReviewInput.save(folder, opened.resource());
			opened = reviews.readQuietly(folder);
		}
		for (Deadline deadline : opened.plan().byDate()) {
			console.out().println(line(deadline));
		}
		List<PlanProblem> problems = new PlanChecks(day(today, settling)).of(opened.plan());
		problems.forEach(problem -> console.err().println((problem.impossible() ? "error: " : "warning: ") + problem.sentence()));
		return problems.stream().anyMatch(PlanProblem::impossible) || !opened.resource().problems().isEmpty() ? ExitStatus.PROBLEMS : ExitStatus.FINE;
	}

	private static String line(Deadline deadline) {
		String day = deadline.days().end().map(LocalDate::toString).orElse(NO_DAY);
		String part = switch (deadline.kind()) {
			case STAGE, DUE -> "";
			case LISTED -> ", list of cases";
			case NAMED -> ", cases named";
		};
		return day + "  " + Mention.plain(deadline.element()) + part + ": " + deadline.words();
	}

	/** While dates are being settled, what is past matters; later it is the status that tells what is late. */
	private static Optional<LocalDate> day(LocalDate today, boolean settling) {
		return today != null ? Optional.of(today) : settling ? Optional.of(LocalDate.now()) : Optional.empty();
	}

	private void settle(Review review) {
		if (enquiry != null) {
			review.setEnquiry(enquiry);
		}
		if (onSite != null) {
			review.setOnSite(onSite.period());
		}
	}
}
