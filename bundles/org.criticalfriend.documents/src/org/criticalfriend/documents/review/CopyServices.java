package org.criticalfriend.documents.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Questionnaire;
import org.criticalfriend.methodology.SubjectKind;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.Session;
import org.eclipse.emf.ecore.EObject;

/** Services that tell which copies of forms a review has, and which are still to be filled in. */
public class CopyServices {

	private static final int ENOUGH_TO_COMPARE = 3;

	private final PeopleServices people = new PeopleServices();

	/**
	 * The copies that were filled in, then an empty one for each case and reviewer, each session that completes the form, and each
	 * form about the whole review that has no copy yet. Of questionnaires there is one empty copy.
	 */
	public List<FilledForm> copiesToFill(Review review) {
		List<FilledForm> copies = new ArrayList<>(review.getForms().stream().filter(copy -> copy.getForm() != null && copy.getId() != null).toList());
		Set<Object> done = new HashSet<>();
		copies.forEach(copy -> done.add(key(copy)));
		List<FilledForm> missing = new ArrayList<>();
		for (Object element : review.getMethodology().getElements()) {
			if (element instanceof Form form) {
				missing.addAll(expected(review, form));
			}
		}
		missing.removeIf(copy -> !done.add(key(copy)));
		copies.addAll(missing);
		return copies;
	}

	private static List<Object> key(FilledForm copy) {
		EObject subject = copy.getCase() != null ? copy.getCase() : copy.getSession();
		boolean byPerson = copy.getCase() != null;
		return List.of(copy.getForm(), subject == null ? "review" : subject, byPerson && copy.getBy() != null ? copy.getBy() : "anybody");
	}

	private List<FilledForm> expected(Review review, Form form) {
		SubjectKind kind = form.getSubject() == null ? SubjectKind.REVIEW : form.getSubject().getKind();
		List<FilledForm> copies = new ArrayList<>();
		if (form instanceof Questionnaire || kind == SubjectKind.REVIEW) {
			if (review.getForms().stream().noneMatch(copy -> copy.getForm() == form)) {
				copies.add(copy(form, "blank"));
			}
		} else if (kind == SubjectKind.CASE) {
			review.getSamples().stream().filter(sample -> isFor(form, sample)).forEach(sample -> sample.getCases().forEach(each -> copies.addAll(ofCase(form, each))));
		} else if (kind == SubjectKind.MEETING) {
			review.getSessions().stream().filter(session -> session.getType() != null && session.getType().getCompletes() == form).forEach(session -> copies.add(ofSession(form, session)));
		}
		return copies;
	}

	private static boolean isFor(Form form, CaseSample sample) {
		return form.getSubject().getSources().isEmpty() || form.getSubject().getSources().contains(sample.getSample());
	}

	private static List<FilledForm> ofCase(Form form, Case about) {
		List<FilledForm> copies = new ArrayList<>();
		for (Person reviewer : about.getReviewers()) {
			FilledForm copy = copy(form, about.getId() + "-" + reviewer.getId());
			copy.setCase(about);
			copy.setBy(reviewer);
			copies.add(copy);
		}
		return copies;
	}

	private static FilledForm ofSession(Form form, Session session) {
		FilledForm copy = copy(form, session.getId());
		copy.setSession(session);
		return copy;
	}

	private static FilledForm copy(Form form, String id) {
		FilledForm copy = ReviewFactory.eINSTANCE.createFilledForm();
		copy.setForm(form);
		copy.setId(id);
		return copy;
	}

	/** Whether a form has so many copies that counting their answers says something. */
	public Boolean isAnalysed(Review review, Form form) {
		return review.getForms().stream().filter(copy -> copy.getForm() == form).count() >= ENOUGH_TO_COMPARE;
	}

	/** The people who are to fill in a form. */
	public List<Person> fillers(Review review, Form form) {
		return people.fillers(review, form);
	}
}
