package org.criticalfriend.planning.tests.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.methodology.Calendar;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyFactory;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.planning.calendar.LocalDaysReader;
import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.criticalfriend.planning.deadlines.DateRange;
import org.criticalfriend.planning.deadlines.PlanProblem;
import org.criticalfriend.planning.deadlines.Planner;
import org.criticalfriend.planning.deadlines.ReviewDates;
import org.criticalfriend.planning.deadlines.checks.PlanChecks;
import org.criticalfriend.planning.tests.Methodologies;
import org.junit.jupiter.api.Test;

/** Impossible and odd plans are explained in plain sentences. */
class PlanChecksTest {

	private static final WorkingCalendar ENGLAND = WorkingCalendar.of(Calendar.ENGLAND_AND_WALES);

	private final Methodology methodology = Methodologies.of("""
			clock { day 0 is Asked on-site is Visit }
			host party Host "Host"
			stage Asked "Enquiry" on day 0 by Host
			stage Papers "Papers in" on day 10 by Host { task P-1 "Send the papers" delivers Books }
			stage Visit "Visit" on days 15 to 16 by Host
			stage Told "Letter" within 10 working days after Visit by Host
			evidence Books "Log books" due 5 working days before Visit from Host { document B-1 "A log book" }
			sample Cases "Cases" pick 3 chosen from "open cases" by Host listed on day 4 named 2 weeks before Visit
			""");

	@Test
	void aPlanThatWorksHasNoProblems() {
		assertEquals(List.of(), sentences(problems(start(2027, 1, 11))));
	}

	@Test
	void anEnquiryOnASaturdayCountsOnMonday() {
		assertHas("start-moved", "“Enquiry” was on Saturday 9 January 2027, which is no working day (Saturday); Monday 11 January 2027 counts as day 0.",
				start(2027, 1, 9));
	}

	@Test
	void documentsDueADayBeforeChristmasAreTold() {
		assertHas("due-before-closure", "The deadline for “Log books” is Thursday 24 December 2026, a day before nobody is at work (Christmas); "
				+ "people are back on Tuesday 29 December 2026.", visit(2027, 1, 5));
	}

	@Test
	void deadlinesOnBankHolidaysAreTold() {
		assertHas("due-on-closed-day", "The deadline for “Cases” is Monday 3 May 2027, when nobody is at work (Early May Bank Holiday); the working day "
				+ "before it is Friday 30 April 2027.", visit(2027, 5, 17));
	}

	@Test
	void onSiteDaysOnBankHolidaysAreImpossible() {
		assertHas("on-site-closed", "The team would be on site on Monday 3 May 2027, when nobody is at work (Early May Bank Holiday); the next working "
				+ "day is Tuesday 4 May 2027. “Visit” needs other days.", visit(2027, 5, 3));
		WorkingCalendar council = WorkingCalendar.of(Calendar.ENGLAND_AND_WALES, LocalDaysReader.read("days", "2027-01-18 closed Civic day"));
		List<PlanProblem> problems = new PlanChecks(Optional.empty()).of(Planner.plan(methodology, council, visit(2027, 1, 18), List.of()));
		assertTrue(problems.stream().anyMatch(problem -> problem.impossible() && problem.sentence().contains("(Civic day)")), problems::toString);
	}

	@Test
	void agreedDaysAreComparedWithThoseOfTheMethodology() {
		ReviewDates later = start(2027, 1, 11).with(stage("Visit"), days("2027-02-03", "2027-02-05"));
		assertHas("agreed-otherwise", "“Visit” was agreed to begin on Wednesday 3 February 2027; the methodology counts day 15, Monday 1 February 2027, "
				+ "which is 2 working days earlier.", later);
		assertHas("agreed-length", "“Visit” was agreed for 3 to 5 February 2027, which is 3 working days; the methodology foresees 2 working days.", later);
	}

	@Test
	void stagesTooCloseTogetherAreTold() {
		assertHas("too-little-time", "These dates leave 2 working days from “Papers in” to “Visit”; the methodology foresees 5 working days.",
				start(2027, 1, 11).with(stage("Visit"), days("2027-01-27", "2027-01-28")));
	}

	@Test
	void stagesInTheWrongOrderAndEvidenceAfterItsUseAreImpossible() {
		ReviewDates early = start(2027, 1, 11).with(stage("Visit"), days("2027-01-20", "2027-01-21"));
		assertHas("order-reversed", "“Visit” is over on Thursday 21 January 2027, before “Papers in”, which comes first, begins on Monday 25 January 2027; "
				+ "change the days agreed for one of them.", early);
		assertHas("delivered-late", "“Log books” is due on Wednesday 13 January 2027, but the task that delivers it, “Send the papers”, only on "
				+ "Monday 25 January 2027; keep to the earlier date.", early);
		assertHas("named-before-listed", "The cases of “Cases” are named by Wednesday 6 January 2027, but the list they are picked from is due only on "
				+ "Friday 15 January 2027; ask for the list earlier.", early);
		assertHas("before-start", "The deadline for “Cases” is Wednesday 6 January 2027, before the review starts with “Enquiry” on Monday 11 January 2027; "
				+ "begin earlier or be on site later.", early);
	}

	@Test
	void evidenceDueAfterTheTeamArrivedIsImpossible() {
		Methodology late = Methodologies.of("""
				clock { day 1 is Visit on-site is Visit }
				host party Host "Host"
				stage Visit "Visit" on days 1 to 2 by Host
				evidence Books "Log books" due 1 week after Visit from Host { document B-1 "A log book" }
				""");
		assertEquals(List.of("The deadline for “Log books” is Tuesday 18 May 2027, after the team that uses it arrives on Monday 10 May 2027; ask for it "
				+ "earlier."), sentences(new PlanChecks(Optional.empty()).of(Planner.plan(late, ENGLAND, start(2027, 5, 10), List.of()))));
	}

	@Test
	void whatHasPassedIsTold() {
		List<PlanProblem> problems = problems(visit(2027, 2, 1), LocalDate.of(2027, 1, 26));
		assertTrue(sentences(problems).contains("The time for “Log books” was over on Monday 25 January 2027."), problems::toString);
		assertTrue(sentences(problems).contains("There is too little time: counted back from the agreed days, “Enquiry” would have been on Monday "
				+ "11 January 2027, 11 working days ago; be on site that much later, or agree which stages are shortened."), problems::toString);
	}

	@Test
	void aCircleOfStagesHasNoDates() {
		RelativeTiming timing = MethodologyFactory.eINSTANCE.createRelativeTiming();
		timing.setAmount(1);
		timing.setAnchor(stage("Told"));
		stage("Visit").setTiming(timing);
		List<PlanProblem> problems = problems(start(2027, 1, 11));
		assertEquals("No date can be told for “Visit”, “Letter”: these stages are counted from one another in a circle; put one of them on a day of the "
				+ "clock.", problems.stream().filter(problem -> problem.id().equals("circle")).map(PlanProblem::sentence).findFirst().orElseThrow());
		assertEquals("There is no date for “Log books”, which is counted from “Visit”, because that stage has none; agree a date for it.",
				problems.stream().filter(problem -> problem.element().getName().equals("Books")).map(PlanProblem::sentence).findFirst().orElseThrow());
	}

	@Test
	void aPeriodBeyondTheCalendarIsTold() {
		((RelativeTiming) stage("Told").getTiming()).setAmount(1_000_000);
		assertHas("no-calendar", "There is no date for “Letter”: Working days are counted from 1975 to 2199, not in 2200.", start(2027, 1, 11));
	}

	private void assertHas(String id, String sentence, ReviewDates dates) {
		List<PlanProblem> problems = problems(dates);
		assertTrue(problems.stream().anyMatch(problem -> problem.id().equals(id) && problem.sentence().equals(sentence)),
				() -> String.join("\n", sentences(problems)));
	}

	private List<PlanProblem> problems(ReviewDates dates) {
		return problems(dates, null);
	}

	private List<PlanProblem> problems(ReviewDates dates, LocalDate today) {
		return new PlanChecks(Optional.ofNullable(today)).of(Planner.plan(methodology, ENGLAND, dates, List.of()));
	}

	private static List<String> sentences(List<PlanProblem> problems) {
		return problems.stream().map(PlanProblem::sentence).toList();
	}

	private static ReviewDates start(int year, int month, int day) {
		return ReviewDates.startingOn(LocalDate.of(year, month, day));
	}

	private ReviewDates visit(int year, int month, int day) {
		return ReviewDates.of(stage("Visit"), DateRange.from(LocalDate.of(year, month, day)));
	}

	private static DateRange days(String first, String last) {
		return DateRange.between(LocalDate.parse(first), LocalDate.parse(last));
	}

	private Stage stage(String name) {
		return Methodologies.element(methodology, name, Stage.class);
	}
}
