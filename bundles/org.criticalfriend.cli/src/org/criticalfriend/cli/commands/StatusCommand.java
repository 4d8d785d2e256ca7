package org.criticalfriend.cli.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.reviews.OpenedReview;
import org.criticalfriend.cli.reviews.ReviewInput;
import org.criticalfriend.cli.reviews.StatusReport;
import org.criticalfriend.review.status.ReviewStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how far a review is. */
@Command(name = "status", description = "Tells how far a review is: what is due, late and missing.",
		footer = {"", "Example:", "  critical-friend status models/examples/northmoor --today 2027-02-15" })
public final class StatusCommand implements Callable<Integer> {

	@Parameters(paramLabel = "DIR", description = "The folder of a review.")
	private Path folder;

	@Option(names = "--today", paramLabel = "DAY", description = "The day for which to tell it. Today if not given.")
	private LocalDate today;

	private final Console console;
	private final ReviewInput reviews;

	public StatusCommand(Console console, ReviewInput reviews) {
		this.console = console;
		this.reviews = reviews;
	}

	@Override
	public Integer call() throws InputException {
		OpenedReview opened = reviews.read(folder);
		ReviewStatus status = new ReviewStatus(opened.review(), today == null ? LocalDate.now() : today, opened.dates().dues());
		new StatusReport(status, console.out()).write(opened.review());
		return opened.resource().problems().isEmpty() ? ExitStatus.FINE : ExitStatus.PROBLEMS;
	}
}
