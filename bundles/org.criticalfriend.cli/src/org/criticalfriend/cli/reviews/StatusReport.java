package org.criticalfriend.cli.reviews;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

import org.criticalfriend.planning.deadlines.Mention;
import org.criticalfriend.review.Action;
import org.criticalfriend.review.ActionState;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.dates.DateWords;
import org.criticalfriend.review.status.Due;
import org.criticalfriend.review.status.ExpectedForm;
import org.criticalfriend.review.status.FormProgress;
import org.criticalfriend.review.status.PublicationState;
import org.criticalfriend.review.status.RequestState;
import org.criticalfriend.review.status.ReviewStatus;

/** How far a review is, as text in sections; a section that has nothing to say is left out. */
public final class StatusReport {

	private static final int DAYS_AHEAD = 14;

	private final ReviewStatus status;
	private final PrintWriter out;

	public StatusReport(ReviewStatus status, PrintWriter out) {
		this.status = status;
		this.out = out;
	}

	/** Writes all sections. */
	public void write(Review review) {
		out.println(review.getName() + ", " + DateWords.dayOfTheWeek(status.today()));
		out.println();
		if (!status.requests().isEmpty()) {
			out.println("Documents received: " + status.receivedRequests() + " of " + status.requests().size());
		}
		section("Late documents", status.lateRequests().stream().map(StatusReport::request));
		section("Forms", status.progress().stream().filter(form -> form.copies() > 0 || form.expected() > 0).map(StatusReport::form));
		section("Forms still to fill in", status.formsToFill().stream().map(form -> missing(form, review)));
		section("Letters, reports and slides", status.publications().stream().map(this::publication));
		section("Late actions", status.lateActions().stream().map(StatusReport::action));
		section("Actions", Stream.of(ActionState.values()).filter(state -> !status.actions(state).isEmpty())
				.map(state -> state.getLiteral() + ": " + status.actions(state).size()));
		section("Due in the next " + DAYS_AHEAD + " days", status.dueWithin(DAYS_AHEAD).stream().map(StatusReport::due));
	}

	private void section(String heading, Stream<String> items) {
		List<String> lines = items.toList();
		if (!lines.isEmpty()) {
			out.println(heading + ":");
			lines.forEach(line -> out.println("  " + line));
		}
	}

	private static String request(RequestState late) {
		return Mention.plain(late.request()) + late.due().map(day -> ", due " + DateWords.day(day)).orElse("");
	}

	private static String form(FormProgress form) {
		String copies = form.expected() > 0 ? form.copies() + " of " + form.expected() : String.valueOf(form.copies());
		String noun = form.copies() == 1 && form.expected() <= 1 ? " copy" : " copies";
		String answers = form.applicable() == 0 ? "" : ", " + form.answered() + " of " + form.applicable() + " questions answered";
		return form.form().getTitle() + ": " + copies + noun + answers;
	}

	private static String missing(ExpectedForm form, Review review) {
		StringBuilder line = new StringBuilder(form.form().getTitle());
		if (form.subject() != null && form.subject() != review && form.subject().getId() != null) {
			line.append(", ").append(form.subject().getId());
		}
		form.by().stream().map(Person::getName).forEach(name -> line.append(", ").append(name));
		return line.toString();
	}

	private String publication(PublicationState state) {
		return state.publication().getTitle() + ": " + state.latest().map(draft -> draft.getState().getLiteral()).orElse("not begun")
				+ state.due().map(day -> ", due " + DateWords.day(day)).orElse("") + (state.isLate(status.today()) ? ", late" : "");
	}

	private static String action(Action action) {
		String owner = action.getOwner() == null ? "" : action.getOwner() + ", ";
		return action.getText() + " (" + owner + "due " + DateWords.day(action.getDue()) + ")";
	}

	private static String due(Due due) {
		return DateWords.dayOfTheWeek(due.day()) + ": " + Mention.plain(due.element());
	}
}
