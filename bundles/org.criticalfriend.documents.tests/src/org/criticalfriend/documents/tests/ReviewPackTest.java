package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.criticalfriend.documents.review.ReviewPack;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.OptionChoice;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewFactory;
import org.junit.jupiter.api.Test;

/** Which documents a review has. */
class ReviewPackTest {

	@Test
	void northmoorHasItsWorkingPapersAndPublications() {
		Set<String> names = new TreeSet<>(Reviews.documents("northmoor").names());
		names.removeIf(name -> name.startsWith("form-"));
		assertEquals(new TreeSet<>(Set.of("analysis-case-record", "analysis-effectiveness-workshop", "analysis-observation-schedule", "badges", "coverage", "dates", "evidence-log",
				"feedback-letter", "feedback-slides", "findings", "people", "status", "timetable-on-site-programme")), names);
	}

	@Test
	void theTemplatesAreFreeOfMessages() {
		Review review = Reviews.shared("northmoor");
		assertEquals(List.of(), ReviewPack.checkTemplates(review, Reviews.plan(review)));
	}

	@Test
	void theSameReviewGivesTheSameBytes() {
		assertEquals(Reviews.documents("fellside").pages(), Reviews.pack(Reviews.load(Reviews.examples().resolve("fellside"))).pages());
	}

	@Test
	void theStatusHoldsOnTheDayAskedFor() {
		assertTrue(Reviews.documents("northmoor").pages().get("status").contains("Monday 3 May 2027"));
	}

	@Test
	void aReviewThatHasJustBegunHasDocumentsAndTellsItsGaps() {
		ReviewPack pack = begun();
		assertTrue(pack.names().containsAll(List.of("people", "dates", "feedback-letter")), () -> pack.names().toString());
		assertTrue(pack.gaps().contains("TeamLeader.name"), () -> pack.gaps().toString());
		assertTrue(Page.of(pack.pages().get("feedback-letter")).having("class").stream().anyMatch(each -> each.getAttribute("class").equals("placeholder")));
	}

	@Test
	void aCompleteReviewHasNoGaps() {
		assertEquals(List.of(), List.copyOf(Reviews.documents("northmoor").gaps()));
	}

	@Test
	void whatBelongsToAnOptionNotTakenIsAbsent() {
		ReviewPack with = begun("AuditValidation");
		assertTrue(with.names().contains("form-audit-validation-form-blank"), () -> with.names().toString());
		ReviewPack without = begun();
		assertFalse(without.names().contains("form-audit-validation-form-blank"), () -> without.names().toString());
		for (String publication : List.of("feedback-letter", "feedback-slides")) {
			assertTrue(Page.of(with.pages().get(publication)).text().contains("Audit validation"), publication);
			assertFalse(Page.of(without.pages().get(publication)).text().contains("Audit validation"), publication);
		}
	}

	private static ReviewPack begun(String... options) {
		Methodology methodology = Models.load(Models.repository().resolve("models/domestic-abuse.methodology"));
		new OptionChoice(List.of(options)).applyTo(methodology);
		Review review = ReviewFactory.eINSTANCE.createReview();
		review.setName("Just begun");
		review.setMethodology(methodology);
		ReviewPack pack = Reviews.pack(review);
		assertEquals(List.of(), pack.messages());
		return pack;
	}
}
