package org.criticalfriend.planning.tests.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.Calendar;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.criticalfriend.planning.deadlines.DateRange;
import org.criticalfriend.planning.deadlines.DeadlineKind;
import org.criticalfriend.planning.deadlines.PlanProblem;
import org.criticalfriend.planning.deadlines.ReviewDates;
import org.criticalfriend.planning.deadlines.ReviewPlan;
import org.criticalfriend.planning.tests.Methodologies;
import org.criticalfriend.review.DateChange;
import org.criticalfriend.review.Period;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewFactory;
import org.junit.jupiter.api.Test;

/** A review is planned from what is written in it. */
class ReviewPlanTest {

	private static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);

	private final Methodology methodology = Methodologies.of("""
			clock { day 0 is Asked on-site is Visit }
			host party Host "Host"
			option Audit "Audit"
			stage Asked "Enquiry" on day 0 by Host
			stage Visit "Visit" on days 15 to 16 by Host
			stage Told "Letter" within 10 working days after Visit by Host
			sample Cases "Cases" pick 3 chosen from "open cases" by Host listed on day 4 with Audit
			""");
	private final Stage visit = Methodologies.element(methodology, "Visit", Stage.class);
	private final Stage told = Methodologies.element(methodology, "Told", Stage.class);
	private final Review review = ReviewFactory.eINSTANCE.createReview();

	ReviewPlanTest() {
		review.setMethodology(methodology);
	}

	@Test
	void theEnquiryTheOnSiteDaysAndAgreedStagesAreSettled() {
		review.setEnquiry(LocalDate.of(2027, 2, 15));
		review.setOnSite(period(ReviewFactory.eINSTANCE.createPeriod(), MONDAY, null));
		DateChange change = ReviewFactory.eINSTANCE.createDateChange();
		change.setStage(told);
		review.getChanges().add(period(change, MONDAY.plusDays(20), MONDAY.plusDays(21)));
		assertEquals(new ReviewDates(Optional.of(LocalDate.of(2027, 2, 15)), Map.of(visit, DateRange.from(MONDAY), told,
				DateRange.between(MONDAY.plusDays(20), MONDAY.plusDays(21)))), ReviewPlan.dates(review));
	}

	@Test
	void optionsTakenAddTheirDeadlines() {
		review.setOnSite(period(ReviewFactory.eINSTANCE.createPeriod(), MONDAY, MONDAY.plusDays(1)));
		review.getOptions().addAll(Methodologies.options(methodology, "Audit"));
		assertEquals(DateRange.on(LocalDate.of(2027, 2, 19)), ReviewPlan.of(review, WorkingCalendar.of(Calendar.ENGLAND_AND_WALES))
				.of(Methodologies.element(methodology, "Cases", Sample.class), DeadlineKind.LISTED).orElseThrow().days());
	}

	@Test
	void daysThatRunBackwardsSettleNothing() {
		review.setOnSite(period(ReviewFactory.eINSTANCE.createPeriod(), MONDAY, MONDAY.minusDays(1)));
		assertEquals(new ReviewDates(Optional.empty(), Map.of()), ReviewPlan.dates(review));
	}

	@Test
	void daysOnSiteWithoutAnOnSiteStageAreTold() {
		review.setEnquiry(LocalDate.of(2027, 2, 15));
		review.setOnSite(period(ReviewFactory.eINSTANCE.createPeriod(), LocalDate.of(2027, 3, 8), null));
		assertEquals(List.of(), ReviewPlan.of(review, WorkingCalendar.of(Calendar.ENGLAND_AND_WALES)).problems());
		methodology.getClock().setOnSite(null);
		assertEquals(List.of("no-on-site-stage"), ReviewPlan.of(review, WorkingCalendar.of(Calendar.ENGLAND_AND_WALES)).problems().stream()
				.map(PlanProblem::id).toList());
		review.setOnSite(null);
		assertEquals(List.of(), ReviewPlan.of(review, WorkingCalendar.of(Calendar.ENGLAND_AND_WALES)).problems());
	}

	private static <T extends Period> T period(T period, LocalDate first, LocalDate last) {
		period.setFirst(first);
		period.setLast(last);
		return period;
	}
}
