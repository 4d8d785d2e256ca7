package org.criticalfriend.cli.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.reviews.OpenedReview;
import org.criticalfriend.cli.reviews.ReviewInput;
import org.criticalfriend.editing.review.ReviewProblem;
import org.criticalfriend.editing.review.ReviewProblems;
import org.criticalfriend.review.check.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with a review. */
@Command(name = "check", description = "Tells what is wrong with a review: its files, dates, programme, people, answers, findings and letters, and case data where it must not be.",
		footer = {"", "Example:", "  critical-friend check models/examples/northmoor", "", "Exit status 1 if there are errors; warnings alone are fine." })
public final class CheckCommand implements Callable<Integer> {

	@Parameters(paramLabel = "DIR", description = "The folder of a review.")
	private Path folder;

	@Option(names = "--today", paramLabel = "DAY", description = "The day for which things are late. Today if not given.")
	private LocalDate today;

	private final Console console;
	private final ReviewInput reviews;

	public CheckCommand(Console console, ReviewInput reviews) {
		this.console = console;
		this.reviews = reviews;
	}

	@Override
	public Integer call() throws InputException {
		OpenedReview opened = reviews.open(folder);
		LocalDate day = today == null ? LocalDate.now() : today;
		int errors = 0;
		int warnings = 0;
		for (ReviewProblem problem : ReviewProblems.of(opened.review(), opened.resource().problems(), opened.dates(), day)) {
			console.out().println(problem.at(opened.resource().placeOf(problem.object().orElse(opened.review()))).in(folder));
			if (problem.severity() == Severity.ERROR) {
				errors++;
			} else {
				warnings++;
			}
		}
		console.out().println((errors == 0 ? "No errors" : counted(errors, "error")) + ", " + (warnings == 0 ? "no warnings" : counted(warnings, "warning")) + ".");
		return errors == 0 ? ExitStatus.FINE : ExitStatus.PROBLEMS;
	}

	private static String counted(int number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}
}
