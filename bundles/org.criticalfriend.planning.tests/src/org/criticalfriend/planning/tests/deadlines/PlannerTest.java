package org.criticalfriend.planning.tests.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.methodology.Calendar;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.criticalfriend.planning.deadlines.DateRange;
import org.criticalfriend.planning.deadlines.Deadline;
import org.criticalfriend.planning.deadlines.DeadlineKind;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.Planner;
import org.criticalfriend.planning.deadlines.ReviewDates;
import org.criticalfriend.planning.tests.Methodologies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of everything a methodology gives a time to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlannerTest {

	private static final WorkingCalendar ENGLAND = WorkingCalendar.of(Calendar.ENGLAND_AND_WALES);
	private static final LocalDate ENQUIRY = LocalDate.of(2027, 1, 11);

	private final Methodology domesticAbuse = Methodologies.named("domestic-abuse");

	@ParameterizedTest
	@CsvSource({
			"Enquiry,       2027-01-11, 2027-01-11",
			"TeamConfirmed, 2027-02-08, 2027-02-08",
			"DocumentsIn,   2027-02-15, 2027-02-15",
			"OnSite,        2027-03-08, 2027-03-10",
			"DraftLetter,   2027-03-10, 2027-03-24" })
	void countsStagesFromTheEnquiry(String stage, LocalDate first, LocalDate last) {
		assertEquals(DateRange.between(first, last), plan(ReviewDates.startingOn(ENQUIRY)).daysOf(stage(stage)));
	}

	@Test
	void countingBackFromTheOnSiteStageGivesTheSameDates() {
		Plan forwards = plan(ReviewDates.startingOn(ENQUIRY));
		Plan backwards = plan(ReviewDates.of(stage("OnSite"), DateRange.from(LocalDate.of(2027, 3, 8))));
		assertEquals(Optional.of(ENQUIRY), backwards.firstDay());
		assertEquals(forwards.deadlines().stream().map(Deadline::days).toList(), backwards.deadlines().stream().map(Deadline::days).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"HealthCheckDocuments | DUE    | by Monday 15 February 2027, 15 working days before the on-site stage",
			"CaseFiles            | LISTED | by Monday 15 February 2027, day 25",
			"CaseFiles            | NAMED  | by Thursday 4 March 2027, no later than 2 working days before the on-site stage",
			"FeedbackLetter       | DUE    | by Wednesday 24 March 2027, within 10 working days after the on-site stage",
			"ST-50.3              | DUE    | by Friday 9 April 2027, within 10 working days after “Draft letter submitted after the review”",
			"OnSite               | STAGE  | from Monday 8 March 2027 to Wednesday 10 March 2027, days 40 to 42",
			"DraftLetter          | STAGE  | by Wednesday 24 March 2027, within 10 working days after the on-site stage" })
	void saysDeadlinesInWords(String element, DeadlineKind kind, String words) {
		Deadline deadline = plan(ReviewDates.startingOn(ENQUIRY)).of(Methodologies.element(domesticAbuse, element, Identified.class), kind).orElseThrow();
		assertEquals(words, deadline.words());
	}

	@Test
	void whatHasNoTimeOfItsOwnIsDueWithWhatItIsPartOf() {
		Plan plan = plan(ReviewDates.startingOn(ENQUIRY));
		assertEquals(plan.daysOf(stage("DocumentsIn")), plan.of(Methodologies.element(domesticAbuse, "ST-25.1", Identified.class), DeadlineKind.DUE)
				.orElseThrow().days());
	}

	@Test
	void optionsDecideWhatBelongsToTheReview() {
		Identified audited = Methodologies.element(domesticAbuse, "AuditedCases", Identified.class);
		assertEquals(Optional.empty(), plan(ReviewDates.startingOn(ENQUIRY)).of(audited, DeadlineKind.LISTED));
		Plan with = Planner.plan(domesticAbuse, ENGLAND, ReviewDates.startingOn(ENQUIRY), Methodologies.options(domesticAbuse, "AuditValidation"));
		assertEquals(DateRange.on(LocalDate.of(2027, 2, 15)), with.of(audited, DeadlineKind.LISTED).orElseThrow().days());
	}

	@Test
	void agreedDaysCountInsteadOfComputedOnes() {
		Plan plan = plan(ReviewDates.startingOn(ENQUIRY).with(stage("OnSite"), DateRange.between(LocalDate.of(2027, 4, 12), LocalDate.of(2027, 4, 14))));
		assertEquals(DateRange.between(LocalDate.of(2027, 4, 14), LocalDate.of(2027, 4, 28)), plan.daysOf(stage("DraftLetter")));
		assertEquals(DateRange.on(LocalDate.of(2027, 2, 15)), plan.daysOf(stage("DocumentsIn")));
		assertEquals("from Monday 12 April 2027 to Wednesday 14 April 2027, as agreed", plan.onSite().orElseThrow().words());
	}

	@Test
	void aStageWithoutAgreedEndIsAsLongAsTheMethodologySays() {
		Plan plan = plan(ReviewDates.of(stage("OnSite"), DateRange.from(LocalDate.of(2027, 3, 25))));
		assertEquals(DateRange.between(LocalDate.of(2027, 3, 25), LocalDate.of(2027, 3, 31)), plan.daysOf(stage("OnSite")));
	}

	@ParameterizedTest
	@CsvSource({
			"exactly 3 days before Visit,                 2027-05-07, 2027-05-07",
			"2 weeks before Visit,                        2027-04-26, 2027-04-26",
			"2 months after Visit,                        2027-07-12, 2027-07-12",
			"within 5 working days before Visit,          2027-04-30, 2027-05-10",
			"within 5 working days after Visit,           2027-05-12, 2027-05-19",
			"at least 5 working days before Visit,        , 2027-04-30",
			"at least 5 working days after Visit,         2027-05-19,",
			"no later than 5 working days before Visit,   , 2027-04-30",
			"no later than 5 working days after Visit,    , 2027-05-19",
			"around 5 working days after Visit,           2027-05-19, 2027-05-19",
			"on days 3 to 4,                              2027-05-12, 2027-05-13" })
	void boundsAndUnits(String time, LocalDate first, LocalDate last) {
		Methodology methodology = Methodologies.of("""
				clock { day 1 is Visit on-site is Visit }
				host party Host "Host"
				stage Visit "Visit" on days 1 to 3 by Host
				evidence Papers "Papers" due %s from Host { document P-1 "A paper" }
				""".formatted(time));
		Plan plan = Planner.plan(methodology, ENGLAND, ReviewDates.startingOn(LocalDate.of(2027, 5, 10)), List.of());
		assertEquals(new DateRange(Optional.ofNullable(first), Optional.ofNullable(last)),
				plan.of(Methodologies.element(methodology, "Papers", Identified.class), DeadlineKind.DUE).orElseThrow().days());
	}

	@Test
	void whatIsSaidInWordsKeepsItsWords() {
		Methodology challenge = Methodologies.named("one-day-challenge");
		Stage letter = Methodologies.element(challenge, "LetterSent", Stage.class);
		Plan plan = Planner.plan(challenge, ENGLAND, ReviewDates.startingOn(ENQUIRY), List.of());
		Deadline deadline = plan.of(letter, DeadlineKind.STAGE).orElseThrow();
		assertFalse(deadline.days().isKnown());
		assertEquals("after the day on site, once the team has agreed it", deadline.words());
		assertEquals(List.of(), plan.problems());
	}

	@ParameterizedTest
	@CsvSource({ "domestic-abuse, 2027-03-08", "safeguarding-children, 2027-06-14", "safeguarding-in-intervention, 2027-06-14",
			"one-day-challenge, 2027-06-14", "case-audit-panel, 2027-06-14", "thematic-audit, 2027-06-14" })
	void plansEveryMethodologyWithoutImpossibleDates(String name, LocalDate onSite) {
		Methodology methodology = Methodologies.named(name);
		ReviewDates dates = methodology.getClock() == null || methodology.getClock().getOnSite() == null ? ReviewDates.startingOn(onSite)
				: ReviewDates.of(methodology.getClock().getOnSite(), DateRange.from(onSite));
		Plan plan = Planner.plan(methodology, ENGLAND, dates, List.of());
		assertFalse(plan.deadlines().isEmpty());
		assertEquals(List.of(), plan.problems());
		assertEquals(plan.deadlines().size(), plan.byDate().size());
	}

	private Plan plan(ReviewDates dates) {
		return Planner.plan(domesticAbuse, ENGLAND, dates, List.of());
	}

	private Stage stage(String name) {
		return Methodologies.element(domesticAbuse, name, Stage.class);
	}
}
