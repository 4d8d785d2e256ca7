package org.criticalfriend.review.status;

import java.time.LocalDate;
import java.util.List;

import org.criticalfriend.methodology.DocumentRequest;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Publication;
import org.criticalfriend.review.Action;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Receipt;

/** Lets templates show what of a review is done, due, late and missing. */
public class StatusServices {

	/** Every document asked for, in the order of the methodology. */
	public List<RequestState> requestStates(ReviewStatus status) {
		return status.requests();
	}

	/** What is asked for. */
	public DocumentRequest request(RequestState state) {
		return state.request();
	}

	/** What came of it, or was said about it. */
	public List<Receipt> receipts(RequestState state) {
		return state.receipts();
	}

	/** By when; null if nobody knows. */
	public LocalDate dueDay(RequestState state) {
		return state.due().orElse(null);
	}

	/** How far a request is: {@code received}, {@code missing}, {@code late} or {@code open}. */
	public String stateOf(RequestState state, ReviewStatus status) {
		if (state.isReceived()) {
			return "received";
		}
		if (state.isMissing()) {
			return "missing";
		}
		return state.isLate(status.today()) ? "late" : "open";
	}

	/** How many of the documents asked for have come. */
	public Integer receivedRequests(ReviewStatus status) {
		return status.receivedRequests();
	}

	/** The copies of forms that should exist and do not. */
	public List<ExpectedForm> formsToFill(ReviewStatus status) {
		return status.formsToFill();
	}

	/** The form of which a copy is expected. */
	public Form expectedForm(ExpectedForm expected) {
		return expected.form();
	}

	/** What the copy is about: a case, a session, a document, or the review. */
	public Keyed expectedSubject(ExpectedForm expected) {
		return expected.subject();
	}

	/** Who should fill it in, one of whom is enough; empty if nobody in particular. */
	public List<Person> expectedPeople(ExpectedForm expected) {
		return expected.by();
	}

	/** How far each form has come. */
	public List<FormProgress> formProgress(ReviewStatus status) {
		return status.progress();
	}

	/** The form. */
	public Form progressForm(FormProgress progress) {
		return progress.form();
	}

	/** How many copies there are. */
	public Integer copies(FormProgress progress) {
		return progress.copies();
	}

	/** How many copies there should be; 0 where nobody can know. */
	public Integer expectedCopies(FormProgress progress) {
		return progress.expected();
	}

	/** How many questions of all copies have an answer. */
	public Integer answeredQuestions(FormProgress progress) {
		return progress.answered();
	}

	/** How many questions of all copies are to be answered. */
	public Integer applicableQuestions(FormProgress progress) {
		return progress.applicable();
	}

	/** How far each letter, report, deck and leaflet has come. */
	public List<PublicationState> publicationStates(ReviewStatus status) {
		return status.publications();
	}

	/** What is written. */
	public Publication publication(PublicationState state) {
		return state.publication();
	}

	/** Its version that has come furthest; null while there is none. */
	public Draft latestDraft(PublicationState state) {
		return state.latest().orElse(null);
	}

	/** By when; null if nobody knows. */
	public LocalDate dueDay(PublicationState state) {
		return state.due().orElse(null);
	}

	/** Whether it is not final although it was due. */
	public Boolean isLate(PublicationState state, ReviewStatus status) {
		return state.isLate(status.today());
	}

	/** The actions that were due and are not done, by the day. */
	public List<Action> lateActions(ReviewStatus status) {
		return status.lateActions();
	}

	/** What falls due from today on within this many days, by the day. */
	public List<Due> dueWithin(ReviewStatus status, Integer days) {
		return status.dueWithin(days);
	}

	/** What is due. */
	public Identified dueElement(Due due) {
		return due.element();
	}

	/** The last day on which it is in time. */
	public LocalDate dueDay(Due due) {
		return due.day();
	}
}
