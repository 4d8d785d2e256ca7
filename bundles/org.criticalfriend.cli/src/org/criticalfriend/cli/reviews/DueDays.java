package org.criticalfriend.cli.reviews;

import java.util.List;

import org.criticalfriend.planning.deadlines.DeadlineKind;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.review.status.Due;

/** The deadlines of a plan as checks and the status of a review take them. */
public final class DueDays {

	private DueDays() {
	}

	/** Everything that is due on a day. */
	public static List<Due> of(Plan plan) {
		return plan.deadlines().stream().filter(deadline -> deadline.kind() == DeadlineKind.DUE && deadline.days().end().isPresent())
				.map(deadline -> new Due(deadline.element(), deadline.days().end().get())).toList();
	}
}
