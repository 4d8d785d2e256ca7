package org.criticalfriend.editing.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.files.FileMessages;
import org.criticalfriend.planning.calendar.LocalDays;
import org.criticalfriend.planning.calendar.LocalDaysReader;
import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.criticalfriend.planning.deadlines.DeadlineKind;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.ReviewPlan;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.status.Due;
import org.criticalfriend.review.storage.StorageProblem;

/** The plan of a review, worked out when it is asked for and kept until the review changes. */
public final class Dates {

	/** The file in the folder of a review that names days on which its host is closed or at work, other than all others are. */
	public static final String LOCAL_DAYS = "local-days.txt";

	private final Path folder;
	private final Review review;
	private Optional<Plan> plan;
	private List<StorageProblem> problems;

	/** The dates of this review, with the local days of its folder. */
	public Dates(Path folder, Review review) {
		this.folder = folder;
		this.review = review;
	}

	/** When everything happens; empty without a methodology, or if the dates cannot be right. */
	public Optional<Plan> plan() {
		if (plan == null) {
			List<StorageProblem> found = new ArrayList<>();
			plan = review.getMethodology() == null ? Optional.empty() : planned(found);
			problems = List.copyOf(found);
		}
		return plan;
	}

	/** Everything that is due on a day. */
	public List<Due> dues() {
		return plan().map(Dates::dues).orElse(List.of());
	}

	/** Everything of a plan that is due on a day. */
	public static List<Due> dues(Plan plan) {
		return plan.deadlines().stream().filter(deadline -> deadline.kind() == DeadlineKind.DUE && deadline.days().end().isPresent())
				.map(deadline -> new Due(deadline.element(), deadline.days().end().get())).toList();
	}

	/** Why there is no plan although there is a methodology, or why local days are not in it: sentences, with the place in the file of local days. */
	public List<String> problems() {
		return fileProblems().stream().map(each -> each.file().equals(LOCAL_DAYS) ? each.toString() : each.message()).toList();
	}

	/** The same as problems of the files of the review. */
	public List<StorageProblem> fileProblems() {
		plan();
		return problems;
	}

	void forget() {
		plan = null;
	}

	private Optional<Plan> planned(List<StorageProblem> found) {
		try {
			return Optional.of(ReviewPlan.of(review, calendar(found)));
		} catch (DateTimeException beyond) {
			found.add(new StorageProblem(ReviewProblems.MAIN_FILE, 0, 0, "The dates of the review cannot be right. " + beyond.getMessage()));
			return Optional.empty();
		}
	}

	private WorkingCalendar calendar(List<StorageProblem> found) {
		Path file = folder.resolve(LOCAL_DAYS);
		if (Files.exists(file)) {
			try {
				LocalDays days = LocalDaysReader.read(LOCAL_DAYS, Files.readString(file));
				days.problems().forEach(each -> found.add(new StorageProblem(LOCAL_DAYS, each.line(), each.column(), each.message())));
				return WorkingCalendar.of(review.getMethodology().getCalendar(), days);
			} catch (IOException unreadable) {
				found.add(new StorageProblem(LOCAL_DAYS, 0, 0, FileMessages.notRead(unreadable)));
			}
		}
		return WorkingCalendar.of(review.getMethodology().getCalendar());
	}
}
