package org.criticalfriend.planning.deadlines;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Option;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.methodology.Timing;
import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Computes the dates of a review from an assembled methodology, in one pass over it. */
public final class Planner {

	private final Methodology methodology;
	private final WorkingCalendar calendar;
	private final ReviewDates dates;
	private final Belonging belonging;
	private final List<PlanProblem> problems = new ArrayList<>();
	private final Set<Identified> told = new HashSet<>();
	private final DeadlineWords words;

	private Planner(Methodology methodology, WorkingCalendar calendar, ReviewDates dates, Collection<? extends Option> taken) {
		this.methodology = methodology;
		this.calendar = calendar;
		this.dates = dates;
		belonging = new Belonging(taken);
		words = new DeadlineWords(methodology.getClock());
	}

	/**
	 * The dates of everything that belongs to a review.
	 *
	 * @param methodology put together from all its files
	 * @param calendar    the working days of the host
	 * @param dates       what is settled
	 * @param taken       the options that were taken
	 */
	public static Plan plan(Methodology methodology, WorkingCalendar calendar, ReviewDates dates, Collection<? extends Option> taken) {
		return new Planner(methodology, calendar, dates, taken).plan();
	}

	private Plan plan() {
		DayCount count = new DayCount(methodology.getClock(), dates, calendar);
		StageDates stages = new StageDates(dates.agreed(), count, calendar, this::report);
		List<Timing> timings = timings();
		stages.resolve(timings.stream().map(EObject::eContainer).filter(Stage.class::isInstance).map(Stage.class::cast).toList());
		List<Deadline> deadlines = new ArrayList<>();
		for (Timing timing : timings) {
			if (belonging.includes(timing)) {
				deadlines.add(deadline(timing, stages));
			}
		}
		return new Plan(methodology, calendar, dates, count.firstDay(), deadlines, problems);
	}

	private List<Timing> timings() {
		List<Timing> timings = new ArrayList<>();
		for (Iterator<EObject> contents = methodology.eAllContents(); contents.hasNext();) {
			if (contents.next() instanceof Timing timing && timing.eContainer() instanceof Identified) {
				timings.add(timing);
			}
		}
		return timings;
	}

	private Deadline deadline(Timing timing, StageDates stages) {
		Identified element = (Identified) timing.eContainer();
		DeadlineKind kind = kind(timing.eContainmentFeature());
		DateRange days = days(element, timing, stages);
		if (timing instanceof RelativeTiming relative && relative.getAnchor() != null) {
			checkAnchor(element, relative.getAnchor(), days);
		}
		return new Deadline(element, kind, days, timing, kind == DeadlineKind.STAGE && dates.agreed().containsKey(element)
				? DeadlineWords.days(days) + ", as agreed" : words.of(kind, timing, days));
	}

	private void report(PlanProblem problem) {
		told.add(problem.element());
		problems.add(problem);
	}

	private DateRange days(Identified element, Timing timing, StageDates stages) {
		if (element instanceof Stage stage) {
			return stages.of(stage);
		}
		try {
			return stages.timings().of(timing);
		} catch (DateTimeException farAway) {
			report(PlanProblem.impossible("no-calendar", element, "There is no date for " + Mention.of(element) + ": " + farAway.getMessage()));
			return DateRange.UNKNOWN;
		}
	}

	private void checkAnchor(Identified element, Stage anchor, DateRange days) {
		if (!days.isKnown() && told.add(element)) {
			problems.add(PlanProblem.odd("no-date", element, "There is no date for " + Mention.of(element) + ", which is counted from "
					+ Mention.of(anchor) + ", because that stage has none; agree a date for it."));
		} else if (days.isKnown() && !belonging.includes(anchor)) {
			problems.add(PlanProblem.odd("not-in-review", element, Mention.of(element) + " is counted from " + Mention.of(anchor)
					+ ", which is not part of this review; check the options that were taken."));
		}
	}

	private static DeadlineKind kind(EReference feature) {
		return feature == MethodologyPackage.Literals.STAGE__TIMING ? DeadlineKind.STAGE
				: feature == MethodologyPackage.Literals.SAMPLE__LISTED ? DeadlineKind.LISTED
						: feature == MethodologyPackage.Literals.SAMPLE__NAMED ? DeadlineKind.NAMED : DeadlineKind.DUE;
	}
}
