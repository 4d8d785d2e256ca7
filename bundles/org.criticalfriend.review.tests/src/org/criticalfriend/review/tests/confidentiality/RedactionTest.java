package org.criticalfriend.review.tests.confidentiality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.Field;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.SubjectKind;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.ReviewPackage;
import org.criticalfriend.review.confidentiality.Redaction;
import org.criticalfriend.review.tests.Harbour;
import org.criticalfriend.review.tests.storage.RandomReview;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

	private static final String ANNOTATION = "http://criticalfriend.org/review/confidential";

	private final Set<Object> secret = new HashSet<>();
	private final Set<Object> open = new HashSet<>();
	private int markers;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30 })
	void nothingConfidentialCanBeReachedAndEverythingElseCan(long seed) {
		Review review = withOneOfEach(new RandomReview(seed).make());
		mark(review);
		assertTrue(secret.size() >= 15 && open.size() >= 50, () -> secret.size() + " and " + open.size() + " markers");
		Reachable reached = new Reachable(new Redaction().of(review));
		Set<Object> values = new HashSet<>(reached.values());
		assertEquals(Set.of(), both(values, secret));
		assertEquals(open, both(values, open));
		Set<Object> originals = Collections.newSetFromMap(new IdentityHashMap<>());
		originals.add(review);
		review.eAllContents().forEachRemaining(originals::add);
		assertFalse(reached.objects().stream().anyMatch(originals::contains), "an object of the original can be reached");
	}

	private static Set<Object> both(Set<Object> one, Set<Object> other) {
		Set<Object> both = new HashSet<>(one);
		both.retainAll(other);
		return both;
	}

	/** Random reviews may happen to have no case; each of these has one, a form about it, and a form with a confidential field. */
	private static Review withOneOfEach(Review review) {
		Methodology methodology = review.getMethodology();
		List<Form> forms = methodology.getElements().stream().filter(Form.class::isInstance).map(Form.class::cast).toList();
		forms.get(0).setSubject(Harbour.subject(SubjectKind.CASE));
		Form other = forms.get(1);
		Field list = Harbour.field("F-Secret", AnswerKind.LIST);
		list.setCount(2);
		list.setConfidential(true);
		other.getFields().addAll(List.of(list, Harbour.field("F-Open", AnswerKind.TEXT)));
		CaseSample sample = ReviewFactory.eINSTANCE.createCaseSample();
		review.getSamples().add(sample);
		Case one = Harbour.caseOf(sample, "C01", null);
		Harbour.detail(one, "BO-2", "x");
		add(review, forms.get(0), one, "BR-01.Seen");
		add(review, forms.get(0), null, "BR-01.Seen");
		add(review, other, null, "F-Secret.2", "F-Open", "F-Nobody-knows");
		return review;
	}

	private static void add(Review review, Form form, Case about, String... keys) {
		FilledForm copy = ReviewFactory.eINSTANCE.createFilledForm();
		copy.setForm(form);
		copy.setCase(about);
		for (String key : keys) {
			FormAnswer answer = ReviewFactory.eINSTANCE.createFormAnswer();
			answer.setKey(key);
			copy.getAnswers().add(answer);
		}
		review.getForms().add(copy);
	}

	/** Gives every attribute in the review a value of its own, and says by the metamodel alone which of them are secret. */
	private void mark(Review review) {
		List<EObject> all = new ArrayList<>(List.of(review));
		review.eAllContents().forEachRemaining(all::add);
		for (EObject object : all) {
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				Object marker = marker(attribute.getEAttributeType().getInstanceClass());
				if (marker != null && attribute.isChangeable() && attribute != ReviewPackage.Literals.FORM_ANSWER__KEY) {
					object.eSet(attribute, attribute.isMany() ? List.of(marker) : marker);
					(isSecret(object, attribute) ? secret : open).add(marker);
				}
			}
		}
	}

	private Object marker(Class<?> type) {
		int number = 1_000_000 + markers++;
		if (type == String.class) {
			return "marker " + number;
		}
		if (type == int.class) {
			return number;
		}
		if (type == long.class) {
			return (long) number;
		}
		if (type == LocalDate.class) {
			return LocalDate.ofEpochDay(number);
		}
		return type == LocalTime.class ? LocalTime.ofNanoOfDay(number) : null;
	}

	private static boolean isSecret(EObject object, EAttribute attribute) {
		return marked(attribute) || marked(object.eClass()) || object instanceof FilledForm form && attribute == ReviewPackage.Literals.KEYED__ID && ofCase(form)
				|| object instanceof FormAnswer answer && (ofCase((FilledForm) answer.eContainer()) || !answer.getKey().equals("F-Open"));
	}

	private static boolean ofCase(FilledForm form) {
		return form.getForm() == null || form.getCase() != null || form.getForm().getSubject() != null;
	}

	private static boolean marked(EModelElement element) {
		return element.getEAnnotation(ANNOTATION) != null;
	}

	@Test
	void formsAboutCasesStayAsEvidenceWithoutAnswersAndUnderNewIds() {
		Harbour harbour = new Harbour();
		Case one = Harbour.caseOf(harbour.caseSample("Boats"), "C01", harbour.amina);
		FilledForm copy = harbour.filled("BoatRecord-C01", harbour.boatRecord, "BR-01.Seen", "loose ropes");
		copy.setCase(one);
		harbour.filled("BoatRecord-1", harbour.workshop);
		harbour.finding("F-1", "Ropes are loose.", harbour.quays, copy);
		Review redacted = new Redaction().of(harbour.review);
		FilledForm shown = redacted.getForms().get(0);
		assertSame(shown, redacted.getFindings().get(0).getEvidence().get(0));
		assertEquals("BoatRecord-2", shown.getId(), "an id that another form has is not given again");
		assertEquals(List.of(), shown.getAnswers());
		assertNull(shown.getCase());
		assertSame(harbour.boatRecord, shown.getForm());
		assertSame(redacted.getPeople().get(0), shown.getBy());
		assertNotSame(harbour.amina, shown.getBy());
		assertTrue(redacted.getSamples().get(0).getCases().isEmpty());
	}

	@Test
	void whatWasHeardAboutACaseIsLeftOut() {
		Harbour harbour = new Harbour();
		harbour.session("S-1", harbour.interview, "They know the ladders.");
		harbour.interview.setCompletes(harbour.workshop);
		assertEquals("They know the ladders.", new Redaction().of(harbour.review).getSessions().get(0).getNote());
		harbour.interview.setCompletes(harbour.boatRecord);
		assertNull(new Redaction().of(harbour.review).getSessions().get(0).getNote());
	}

	@Test
	void theOriginalIsLeftAlone() {
		Harbour harbour = new Harbour();
		Harbour.caseOf(harbour.caseSample("Boats"), "C01", harbour.amina);
		harbour.filled("BoatRecord-C01", harbour.boatRecord, "BR-01.Seen", "loose ropes");
		new Redaction().of(harbour.review);
		assertEquals("C01", harbour.review.getSamples().get(0).getCases().get(0).getId());
		assertEquals("BoatRecord-C01", harbour.review.getForms().get(0).getId());
		assertEquals(1, harbour.review.getForms().get(0).getAnswers().size());
	}
}
