package org.criticalfriend.review.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Questionnaire;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.SubjectKind;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.Session;

/**
 * The copies of forms that a review should have: one for each case, for each session whose activity completes the form,
 * for each document received, and for the review. How many people answer a form of one per person, nobody can know.
 */
public final class ExpectedForms {

	private final Map<Form, Map<Keyed, FilledForm>> copies = new HashMap<>();
	private final Map<Sample, List<CaseSample>> samples = new HashMap<>();
	private final Map<Form, List<Session>> sessions = new HashMap<>();
	private final List<ExpectedForm> expected = new ArrayList<>();

	/** Works them out; time grows with the size of the review. */
	public ExpectedForms(Review review) {
		if (review.getMethodology() == null) {
			return;
		}
		review.getForms().forEach(copy -> copies.computeIfAbsent(copy.getForm(), form -> new HashMap<>())
				.putIfAbsent(subject(copy, review), copy));
		review.getSamples().forEach(sample -> samples.computeIfAbsent(sample.getSample(), each -> new ArrayList<>(1)).add(sample));
		review.getSessions().stream().filter(session -> session.getType() != null)
				.forEach(session -> sessions.computeIfAbsent(session.getType().getCompletes(), form -> new ArrayList<>()).add(session));
		review.getMethodology().getElements().stream().filter(Form.class::isInstance).filter(each -> !(each instanceof Questionnaire))
				.forEach(form -> expectAll((Form) form, review));
	}

	private static Keyed subject(FilledForm copy, Review review) {
		if (copy.getCase() != null) {
			return copy.getCase();
		}
		if (copy.getSession() != null) {
			return copy.getSession();
		}
		return copy.getReceipt() != null ? copy.getReceipt() : review;
	}

	private void expectAll(Form form, Review review) {
		switch (form.getSubject() == null ? SubjectKind.PERSON : form.getSubject().getKind()) {
			case CASE -> cases(form, review).forEach(each -> expect(form, each, each.getReviewers()));
			case MEETING -> sessions.getOrDefault(form, List.of()).forEach(session -> expect(form, session, session.getPeople()));
			case DOCUMENT -> documents(form, review).forEach(receipt -> expect(form, receipt, List.of()));
			case REVIEW -> expect(form, review, List.of());
			case PERSON -> { }
		}
	}

	private List<Case> cases(Form form, Review review) {
		List<CaseSample> drawn = form.getSubject().getSources().isEmpty() ? review.getSamples()
				: form.getSubject().getSources().stream().flatMap(source -> samples.getOrDefault(source, List.of()).stream()).toList();
		return drawn.stream().flatMap(sample -> sample.getCases().stream()).toList();
	}

	private static List<Receipt> documents(Form form, Review review) {
		return review.getRequests().stream().filter(receipt -> receipt.getReceived() != null && receipt.getRequest() != null)
				.filter(receipt -> form.getSubject().getSources().isEmpty() || form.getSubject().getSources().contains(receipt.getRequest().eContainer())).toList();
	}

	private void expect(Form form, Keyed subject, List<Person> by) {
		expected.add(new ExpectedForm(form, subject, List.copyOf(by), Optional.ofNullable(copies.getOrDefault(form, Map.of()).get(subject))));
	}

	/** All of them, in the order of the methodology's forms. */
	public List<ExpectedForm> all() {
		return List.copyOf(expected);
	}

	/** Those that do not exist yet. */
	public List<ExpectedForm> toFill() {
		return expected.stream().filter(each -> each.copy().isEmpty()).toList();
	}
}
