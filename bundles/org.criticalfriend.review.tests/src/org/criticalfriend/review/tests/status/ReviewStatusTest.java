package org.criticalfriend.review.tests.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.SubjectKind;
import org.criticalfriend.review.Action;
import org.criticalfriend.review.ActionState;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.DraftState;
import org.criticalfriend.review.status.Due;
import org.criticalfriend.review.status.ExpectedForm;
import org.criticalfriend.review.status.FormProgress;
import org.criticalfriend.review.status.PublicationState;
import org.criticalfriend.review.status.ReviewStatus;
import org.criticalfriend.review.tests.Harbour;
import org.junit.jupiter.api.Test;

class ReviewStatusTest {

	private static final LocalDate TODAY = Harbour.FIRST_DAY;

	private final Harbour harbour = new Harbour();

	private ReviewStatus status(Due... dues) {
		return new ReviewStatus(harbour.review, TODAY, List.of(dues));
	}

	@Test
	void documentsAreReceivedOpenOrLate() {
		harbour.receipt("R-1", harbour.logBooks, TODAY);
		ReviewStatus status = status(new Due(harbour.papers, TODAY.minusDays(1)));
		assertEquals(2, status.requests().size());
		assertEquals(1, status.receivedRequests());
		assertEquals(List.of(harbour.boatList), status.openRequests().stream().map(each -> each.request()).toList());
		assertEquals(List.of(harbour.boatList), status.lateRequests().stream().map(each -> each.request()).toList());
		assertEquals(List.of(), status(new Due(harbour.papers, TODAY)).lateRequests());
		assertEquals(List.of(), status(new Due(harbour.papers, TODAY.minusDays(1)), new Due(harbour.boatList, TODAY)).lateRequests(), "a day of its own counts");
	}

	@Test
	void formsAreExpectedForCasesSessionsDocumentsAndTheReview() {
		CaseSample sample = harbour.caseSample("Boats");
		Harbour.caseOf(sample, "C01", harbour.amina);
		Harbour.caseOf(sample, "C02", harbour.amina).getReviewers().add(harbour.person("ben-hall", "Ben Hall"));
		Harbour.caseOf(sample, "C03", null);
		harbour.filled("B-1", harbour.boatRecord).setCase(sample.getCases().get(0));
		Form notes = harbour.form("Notes", SubjectKind.MEETING);
		harbour.interview.setCompletes(notes);
		harbour.session("S-1", harbour.interview, null);
		Form reading = harbour.form("Reading", SubjectKind.DOCUMENT);
		harbour.receipt("R-1", harbour.logBooks, TODAY);
		harbour.receipt("R-2", harbour.boatList, null);
		Form summary = harbour.form("Summary", SubjectKind.REVIEW);
		assertEquals(List.of("BoatRecord C02 amina-yusuf ben-hall", "BoatRecord C03", "Notes S-1", "Reading R-1", "Summary harbour"),
				status().formsToFill().stream().map(ReviewStatusTest::words).toList());
		harbour.filled("N-1", notes).setSession(harbour.review.getSessions().get(0));
		harbour.filled("R-1", reading).setReceipt(harbour.review.getRequests().get(0));
		harbour.filled("S-1", summary);
		assertEquals(List.of("BoatRecord C02 amina-yusuf ben-hall", "BoatRecord C03"), status().formsToFill().stream().map(ReviewStatusTest::words).toList());
	}

	private static String words(ExpectedForm form) {
		return form.form().getName() + " " + form.subject().getId() + form.by().stream().map(person -> " " + person.getId()).collect(Collectors.joining());
	}

	@Test
	void progressCountsAnsweredOfApplicableQuestions() {
		Harbour.caseOf(harbour.caseSample("Boats"), "C01", harbour.amina);
		harbour.filled("B-1", harbour.boatRecord, "BR-01.Seen", "ropes");
		harbour.filled("B-2", harbour.boatRecord, "BR-01.Seen", "ropes", "BR-02.Seen", "lamps");
		assertEquals(List.of(new FormProgress(harbour.boatRecord, 2, 1, 3, 4), new FormProgress(harbour.workshop, 0, 0, 0, 0)), status().progress());
	}

	@Test
	void lettersAreAsFarAsTheirFurthestVersion() {
		PublicationState before = status(new Due(harbour.letter, TODAY.minusDays(1))).publications().get(0);
		assertTrue(before.latest().isEmpty() && before.isLate(TODAY));
		draft("L-2", DraftState.WITH_HOST);
		draft("L-1", DraftState.DRAFT);
		assertEquals("L-2", status().publications().get(0).latest().orElseThrow().getId());
		draft("L-3", DraftState.FINAL);
		assertTrue(status().publications().get(0).isFinal());
		assertFalse(status(new Due(harbour.letter, TODAY.minusDays(1))).publications().get(0).isLate(TODAY));
	}

	private void draft(String id, DraftState state) {
		Draft draft = Harbour.NEW.createDraft();
		draft.setId(id);
		draft.setPublication(harbour.letter);
		draft.setState(state);
		harbour.review.getDrafts().add(draft);
	}

	@Test
	void actionsAreSortedByStateAndDayAndLateOnesAreTold() {
		action("A-1", ActionState.UNDER_WAY, null);
		action("A-2", ActionState.UNDER_WAY, TODAY.minusDays(1));
		action("A-3", ActionState.NOT_STARTED, TODAY.minusDays(2));
		action("A-4", ActionState.DONE, TODAY.minusDays(3));
		action("A-5", ActionState.NOT_STARTED, TODAY);
		assertEquals(List.of("A-2", "A-1"), status().actions(ActionState.UNDER_WAY).stream().map(Action::getId).toList());
		assertEquals(List.of("A-3", "A-2"), status().lateActions().stream().map(Action::getId).toList());
	}

	private void action(String id, ActionState state, LocalDate due) {
		Action action = Harbour.NEW.createAction();
		action.setId(id);
		action.setState(state);
		action.setDue(due);
		harbour.review.getActions().add(action);
	}

	@Test
	void whatFallsDueSoonIsListedByDay() {
		Due late = new Due(harbour.letter, TODAY.minusDays(1));
		Due today = new Due(harbour.papers, TODAY);
		Due soon = new Due(harbour.logBooks, TODAY.plusDays(5));
		Due later = new Due(harbour.boatList, TODAY.plusDays(6));
		assertEquals(List.of(today, soon), status(later, soon, today, late).dueWithin(5));
	}
}
