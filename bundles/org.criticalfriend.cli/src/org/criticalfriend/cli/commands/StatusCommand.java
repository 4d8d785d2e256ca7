package org.criticalfriend.cli.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.reviews.DueDays;
import org.criticalfriend.cli.reviews.OpenedReview;
import org.criticalfriend.cli.reviews.ReviewInput;
import org.criticalfriend.planning.deadlines.Mention;
import org.criticalfriend.review.ActionState;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.dates.DateWords;
import org.criticalfriend.review.status.ReviewStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how far a review is. */
@Command(name = "status", description = "Tells how far a review is: what is due, late and missing.",
		footer = {"", "Example:", "  critical-friend status models/examples/northmoor --today 2027-02-15" })
public final class StatusCommand implements Callable<Integer> {

	private static final int DAYS_AHEAD = 14;

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
		ReviewStatus status = new ReviewStatus(opened.review(), today == null ? LocalDate.now() : today, DueDays.of(opened.plan()));
		PrintWriter out = console.out();
		out.println(opened.review().getName() + ", " + DateWords.dayOfTheWeek(status.today()));
		out.println();
		out.println("Documents received: " + status.receivedRequests() + " of " + status.requests().size());
		list("Late documents", status.lateRequests().stream().map(late -> Mention.plain(late.request()) + late.due().map(day -> ", due " + DateWords.day(day)).orElse("")).toList());
		list("Forms", status.progress().stream().filter(form -> form.copies() > 0 || form.expected() > 0)
				.map(form -> form.form().getTitle() + ": " + form.copies() + (form.expected() > 0 ? " of " + form.expected() : "") + " copies, " + form.answered() + " of " + form.applicable() + " questions answered").toList());
		list("Forms still to fill in", status.formsToFill().stream().map(each -> each.form().getTitle() + (each.subject() == null || each.subject().getId() == null ? "" : ", " + each.subject().getId())
				+ (each.by().isEmpty() ? "" : ", " + String.join(", ", each.by().stream().map(Person::getName).toList()))).toList());
		list("Letters, reports and slides", status.publications().stream().map(each -> each.publication().getTitle() + ": "
				+ each.latest().map(draft -> draft.getState().getLiteral()).orElse("not begun") + each.due().map(day -> ", due " + DateWords.day(day)).orElse("") + (each.isLate(status.today()) ? ", late" : "")).toList());
		list("Late actions", status.lateActions().stream().map(action -> action.getText() + " (" + action.getOwner() + ", due " + DateWords.day(action.getDue()) + ")").toList());
		for (ActionState state : ActionState.values()) {
			int number = status.actions(state).size();
			if (number > 0) {
				out.println("Actions " + state.getLiteral() + ": " + number);
			}
		}
		list("Due in the next " + DAYS_AHEAD + " days", status.dueWithin(DAYS_AHEAD).stream().map(due -> DateWords.dayOfTheWeek(due.day()) + ": " + Mention.plain(due.element())).toList());
		return opened.resource().problems().isEmpty() ? ExitStatus.FINE : ExitStatus.PROBLEMS;
	}

	private void list(String heading, List<String> items) {
		if (!items.isEmpty()) {
			console.out().println(heading + ":");
			items.forEach(item -> console.out().println("  " + item));
		}
	}
}
