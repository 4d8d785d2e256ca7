package org.criticalfriend.editing.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.criticalfriend.editing.labels.Labels;
import org.criticalfriend.editing.labels.Titles;
import org.criticalfriend.editing.overview.Overview.DueItem;
import org.criticalfriend.editing.overview.Overview.Progress;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.review.Action;
import org.criticalfriend.review.ActionState;
import org.criticalfriend.review.ReviewPackage.Literals;
import org.criticalfriend.review.status.FormProgress;
import org.criticalfriend.review.status.PublicationState;
import org.criticalfriend.review.status.ReviewStatus;
import org.eclipse.emf.ecore.EObject;

/** Makes overviews of reviews from their status. */
public final class Overviews {

	private static final Comparator<DueItem> BY_DAY = Comparator.comparing(DueItem::day);

	private final Titles titles = new Titles(new Labels());

	/**
	 * How far the review of a session is. Takes the time of working out its status.
	 *
	 * @param today the day for which it holds
	 * @param days  how many days to look ahead
	 */
	public Overview of(ReviewSession session, LocalDate today, int days) {
		ReviewStatus status = session.status(today);
		List<DueItem> due = status.dueWithin(days).stream().map(each -> item(each.day(), today, each.element())).sorted(BY_DAY).toList();
		return new Overview(today, progress(session, status), late(status, today), due);
	}

	private List<Progress> progress(ReviewSession session, ReviewStatus status) {
		List<Progress> progress = new ArrayList<>();
		if (!status.requests().isEmpty()) {
			progress.add(new Progress("Documents received", status.receivedRequests(), status.requests().size(), Literals.REVIEW__REQUESTS));
		}
		for (FormProgress form : status.progress()) {
			if (form.copies() > 0 || form.expected() > 0) {
				progress.add(new Progress(titles.of(form.form()), form.copies(), form.expected(), form.form()));
			}
			if (form.applicable() > 0) {
				progress.add(new Progress(titles.of(form.form()) + ", questions answered", form.answered(), form.applicable(), form.form()));
			}
		}
		List<PublicationState> publications = status.publications();
		if (!publications.isEmpty()) {
			progress.add(new Progress("Letters, reports and slides that are final", (int) publications.stream().filter(PublicationState::isFinal).count(), publications.size(), Literals.REVIEW__DRAFTS));
		}
		List<Action> actions = session.review().getActions();
		if (!actions.isEmpty()) {
			progress.add(new Progress("Actions done", status.actions(ActionState.DONE).size(), actions.size(), Literals.REVIEW__ACTIONS));
		}
		return progress;
	}

	private List<DueItem> late(ReviewStatus status, LocalDate today) {
		List<DueItem> late = new ArrayList<>();
		status.lateRequests().forEach(each -> late.add(item(each.due().orElseThrow(), today, each.request())));
		status.publications().stream().filter(each -> each.isLate(today)).forEach(each -> late.add(item(each.due().orElseThrow(), today, each.publication())));
		status.lateActions().forEach(each -> late.add(item(each.getDue(), today, each)));
		late.sort(BY_DAY);
		return late;
	}

	private DueItem item(LocalDate day, LocalDate today, EObject about) {
		return new DueItem(day, ChronoUnit.DAYS.between(today, day), titles.of(about), about);
	}
}
