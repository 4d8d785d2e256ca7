package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.criticalfriend.documents.review.ReviewPack;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of a review never becomes markup of a page, whatever it holds and wherever it stands. */
class ReviewMarkupInjectionTest {

	private static final String HOSTILE = "<x-injected a='1'>&\"]]></x-injected>";
	private static final Set<EAttribute> NAMES = Set.of(ReviewPackage.Literals.KEYED__ID, ReviewPackage.Literals.FORM_ANSWER__KEY, ReviewPackage.Literals.SECTION_TEXT__SECTION,
			ReviewPackage.Literals.DETAIL__COLUMN, ReviewPackage.Literals.COMMENT__SECTION, ReviewPackage.Literals.REVIEW__METHODOLOGY_FILE);

	@ParameterizedTest
	@ValueSource(strings = { "northmoor", "fellside" })
	void noTextOfTheReviewBecomesAnElementOrEndsAnAttribute(String name) {
		Review review = Reviews.load(Reviews.examples().resolve(name));
		spoil(review);
		review.eAllContents().forEachRemaining(ReviewMarkupInjectionTest::spoil);
		ReviewPack pack = Reviews.pack(review);
		assertEquals(List.of(), pack.messages());
		for (String document : pack.names()) {
			String xhtml = pack.pages().get(document);
			assertFalse(xhtml.contains("<x-injected"), document);
			assertTrue(Page.of(xhtml).text().contains("<x-injected a='1'>&\"]]></x-injected>"), document + " shows the text as it was typed");
		}
	}

	private static void spoil(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEType() == EcorePackage.Literals.ESTRING && attribute.isChangeable() && !attribute.isMany() && !NAMES.contains(attribute) && object.eGet(attribute) != null) {
				object.eSet(attribute, object.eGet(attribute) + HOSTILE);
			}
		}
		if (object instanceof FormAnswer answer) {
			answer.getValues().replaceAll(value -> value + HOSTILE);
		}
	}
}
