package org.criticalfriend.planning.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.Clock;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.eclipse.emf.ecore.EObject;

/** All dates of one review, with what is impossible or odd about them. */
public final class Plan {

	private final Methodology methodology;
	private final WorkingCalendar calendar;
	private final ReviewDates dates;
	private final Optional<LocalDate> firstDay;
	private final List<Deadline> deadlines;
	private final Map<Identified, Map<DeadlineKind, Deadline>> byElement = new HashMap<>();
	private final List<PlanProblem> problems;

	Plan(Methodology methodology, WorkingCalendar calendar, ReviewDates dates, Optional<LocalDate> firstDay, List<Deadline> deadlines,
			List<PlanProblem> problems) {
		this.methodology = methodology;
		this.calendar = calendar;
		this.dates = dates;
		this.firstDay = firstDay;
		this.deadlines = List.copyOf(deadlines);
		this.problems = List.copyOf(problems);
		deadlines.forEach(deadline -> byElement.computeIfAbsent(deadline.element(), element -> new HashMap<>()).put(deadline.kind(), deadline));
	}

	/** The same plan with one more problem. */
	Plan with(PlanProblem problem) {
		List<PlanProblem> all = new ArrayList<>(problems);
		all.add(problem);
		return new Plan(methodology, calendar, dates, firstDay, deadlines, all);
	}

	public Methodology methodology() {
		return methodology;
	}

	public WorkingCalendar calendar() {
		return calendar;
	}

	/** The dates that were settled beforehand. */
	public ReviewDates dates() {
		return dates;
	}

	/** The date of the first numbered day of the clock. */
	public Optional<LocalDate> firstDay() {
		return firstDay;
	}

	/** Everything with a time of its own that belongs to the review, in the order of the methodology. */
	public List<Deadline> deadlines() {
		return deadlines;
	}

	/** The same in the order of the dates; what has none comes last. */
	public List<Deadline> byDate() {
		return deadlines.stream().sorted(Comparator.comparing(deadline -> deadline.days().end().orElse(LocalDate.MAX))).toList();
	}

	/** When an element happens; the time of what it is part of if it has none itself, so that a task is due with its stage. */
	public Optional<Deadline> of(Identified element, DeadlineKind kind) {
		Deadline own = byElement.getOrDefault(element, Map.of()).get(kind);
		if (own != null || kind == DeadlineKind.LISTED || kind == DeadlineKind.NAMED) {
			return Optional.ofNullable(own);
		}
		for (EObject each = element; each != null; each = each.eContainer()) {
			Map<DeadlineKind, Deadline> here = each instanceof Identified identified ? byElement.getOrDefault(identified, Map.of()) : Map.of();
			Deadline found = here.getOrDefault(DeadlineKind.DUE, here.get(DeadlineKind.STAGE));
			if (found != null) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

	/** The days of a stage. */
	public DateRange daysOf(Stage stage) {
		return of(stage, DeadlineKind.STAGE).map(Deadline::days).orElse(DateRange.UNKNOWN);
	}

	/** The stage at which the team is on site, if it belongs to the review and has dates. */
	public Optional<Deadline> onSite() {
		return Optional.ofNullable(methodology.getClock()).map(Clock::getOnSite).flatMap(stage -> of(stage, DeadlineKind.STAGE))
				.filter(deadline -> deadline.days().first().isPresent());
	}

	/** What is impossible or odd, found while the dates were computed. Checks of the finished plan find more. */
	public List<PlanProblem> problems() {
		return problems;
	}
}
