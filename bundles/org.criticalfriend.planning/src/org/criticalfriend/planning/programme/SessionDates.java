package org.criticalfriend.planning.programme;

import java.time.LocalDate;
import java.util.Optional;

import org.criticalfriend.methodology.Clock;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.review.Session;

/** Puts the numbered days of a programme on the dates of its stage. */
public final class SessionDates {

	private final Plan plan;

	public SessionDates(Plan plan) {
		this.plan = plan;
	}

	/** The working day of the stage with the session's number; empty if the stage has no date. */
	public Optional<LocalDate> of(Session session) {
		Stage stage = session.getProgramme() != null && session.getProgramme().getStage() != null ? session.getProgramme().getStage()
				: Optional.ofNullable(plan.methodology().getClock()).map(Clock::getOnSite).orElse(null);
		return Optional.ofNullable(stage).flatMap(each -> plan.daysOf(each).first())
				.map(first -> session.getDay() <= 1 ? first : plan.calendar().plusWorkingDays(first, session.getDay() - 1));
	}
}
