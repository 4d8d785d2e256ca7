package org.criticalfriend.cli.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.reviews.DueDays;
import org.criticalfriend.cli.reviews.OpenedReview;
import org.criticalfriend.cli.reviews.ReviewInput;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.planning.deadlines.PlanProblem;
import org.criticalfriend.planning.deadlines.checks.PlanChecks;
import org.criticalfriend.planning.programme.ProgrammeChecks;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.check.Checks;
import org.criticalfriend.review.check.Problem;
import org.criticalfriend.review.check.ReviewChecker;
import org.criticalfriend.review.check.Severity;
import org.criticalfriend.review.storage.Place;
import org.eclipse.emf.ecore.EObject;

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
		OpenedReview opened = reviews.readQuietly(folder);
		LocalDate day = today == null ? LocalDate.now() : today;
		List<String> errors = new ArrayList<>(reviews.problems(opened, folder));
		List<String> warnings = new ArrayList<>();
		for (PlanProblem problem : new PlanChecks(Optional.empty()).of(opened.plan())) {
			Severity severity = problem.impossible() ? Severity.ERROR : Severity.WARNING;
			(problem.impossible() ? errors : warnings).add(line(opened, settled(opened.review(), problem.element()), severity, problem.sentence()));
		}
		ProgrammeChecks.of(opened.review()).forEach(problem -> errors.add(line(opened, problem.session(), Severity.ERROR, problem.sentence())));
		for (Problem problem : new ReviewChecker(new Checks().all()).check(opened.review(), day, DueDays.of(opened.plan()))) {
			(problem.severity() == Severity.ERROR ? errors : warnings).add(line(opened, problem.object(), problem.severity(), problem.message()));
		}
		errors.forEach(console.out()::println);
		warnings.forEach(console.out()::println);
		console.out().println((errors.isEmpty() ? "No errors" : counted(errors.size(), "error")) + ", " + (warnings.isEmpty() ? "no warnings" : counted(warnings.size(), "warning")) + ".");
		return errors.isEmpty() ? ExitStatus.FINE : ExitStatus.PROBLEMS;
	}

	private String line(OpenedReview opened, EObject object, Severity severity, String sentence) {
		Place place = opened.resource().placeOf(object);
		return folder.resolve(place.file()) + (place.line() == 0 ? "" : ":" + place.line() + ":" + place.column()) + ": " + severity + ": " + sentence;
	}

	/** The date in the review that the date of an element of its methodology comes from, as far as there is one. */
	private static EObject settled(Review review, Identified element) {
		Optional<EObject> agreed = review.getChanges().stream().filter(change -> change.getStage() == element).map(EObject.class::cast).findFirst();
		return agreed.orElse(review.getOnSite() == null ? review : review.getOnSite());
	}

	private static String counted(int number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}
}
