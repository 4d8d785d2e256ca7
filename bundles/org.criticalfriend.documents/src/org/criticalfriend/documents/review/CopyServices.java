package org.criticalfriend.documents.review;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Questionnaire;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.Session;
import org.criticalfriend.review.status.ExpectedForm;
import org.criticalfriend.review.status.ExpectedForms;

/** Services that tell which copies of forms a review has, and which are still to be filled in. */
public class CopyServices {

	private static final int ENOUGH_TO_COMPARE = 3;

	/**
	 * The copies that were filled in; then empty ones for those that should exist: of forms about cases one for each case and reviewer,
	 * of questionnaires and forms for whoever comes one that can be copied.
	 */
	public List<FilledForm> copiesToFill(Review review) {
		List<FilledForm> copies = new ArrayList<>(review.getForms().stream().filter(copy -> copy.getForm() != null && copy.getId() != null).toList());
		new ExpectedForms(review).toFill().forEach(expected -> copies.addAll(blank(expected)));
		review.getMethodology().getElements().stream().filter(Form.class::isInstance).map(Form.class::cast)
				.filter(form -> form instanceof Questionnaire || copies.stream().noneMatch(copy -> copy.getForm() == form)).forEach(form -> copies.add(copy(form, "blank")));
		return copies;
	}

	private static List<FilledForm> blank(ExpectedForm expected) {
		if (!(expected.subject() instanceof Case about) || expected.by().isEmpty()) {
			return List.of(about(copy(expected.form(), expected.subject().getId()), expected.subject()));
		}
		List<FilledForm> copies = new ArrayList<>();
		for (Person reviewer : expected.by()) {
			FilledForm copy = about(copy(expected.form(), about.getId() + "-" + reviewer.getId()), about);
			copy.setBy(reviewer);
			copies.add(copy);
		}
		return copies;
	}

	private static FilledForm about(FilledForm copy, Keyed subject) {
		switch (subject) {
			case Case about -> copy.setCase(about);
			case Session session -> copy.setSession(session);
			case Receipt receipt -> copy.setReceipt(receipt);
			default -> { }
		}
		return copy;
	}

	private static FilledForm copy(Form form, String id) {
		FilledForm copy = ReviewFactory.eINSTANCE.createFilledForm();
		copy.setForm(form);
		copy.setId(id == null ? "blank" : id);
		return copy;
	}

	/** Whether a form has so many copies that counting their answers says something. */
	public Boolean isAnalysed(Review review, Form form) {
		return review.getForms().stream().filter(copy -> copy.getForm() == form).count() >= ENOUGH_TO_COMPARE;
	}
}
