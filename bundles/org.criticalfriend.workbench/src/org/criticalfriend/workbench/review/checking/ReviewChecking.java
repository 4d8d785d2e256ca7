package org.criticalfriend.workbench.review.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.criticalfriend.editing.review.ReviewProblem;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.problems.Problem;
import org.criticalfriend.workbench.problems.Problems;
import org.criticalfriend.workbench.problems.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;

/** Checks a review again soon after each change, in the background, and tells what is wrong. */
public final class ReviewChecking {

	private static final int PAUSE = 400;

	private final ReviewSession session;
	private final Background background;
	private final Problems problems;
	private final Consumer<EObject> go;
	private final Runnable check = this::check;
	private Future<?> running;
	private int asked;
	private boolean stopped;

	/** @param go shows an object that a problem is about */
	public ReviewChecking(ReviewSession session, Background background, Problems problems, Consumer<EObject> go) {
		this.session = session;
		this.background = background;
		this.problems = problems;
		this.go = go;
	}

	/** Checks once nothing has changed for a moment. */
	public void soon() {
		Display.getCurrent().timerExec(PAUSE, check);
	}

	private void check() {
		if (stopped) {
			return;
		}
		if (running != null) {
			running.cancel(true);
		}
		int number = ++asked;
		ReviewCheck looked = new ReviewCheck(session);
		running = background.run(() -> looked.run(LocalDate.now()), found -> {
			if (number == asked && !stopped) {
				tell(found);
			}
		}, failure -> {
			if (number == asked && !stopped) {
				fail(failure);
			}
		});
	}

	private void fail(String why) {
		problems.set(session.folder(), List.of(new Problem(session.folder(), 0, Severity.ERROR, "This review could not be checked: " + why, () -> { })));
	}

	private void tell(List<ReviewProblem> found) {
		problems.set(session.folder(), found.stream().map(this::problem).toList());
	}

	private Problem problem(ReviewProblem found) {
		Severity severity = found.severity() == org.criticalfriend.review.check.Severity.ERROR ? Severity.ERROR : Severity.WARNING;
		return new Problem(session.folder().resolve(found.file()), found.line(), severity, found.message(), () -> found.object().ifPresent(go));
	}

	/** Ends the checking; the problems of the review are forgotten. */
	public void stop() {
		stopped = true;
		if (running != null) {
			running.cancel(true);
		}
		problems.forget(session.folder());
	}
}
