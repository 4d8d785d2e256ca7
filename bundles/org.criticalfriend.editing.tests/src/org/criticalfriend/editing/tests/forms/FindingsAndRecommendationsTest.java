package org.criticalfriend.editing.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.forms.FindingGroup;
import org.criticalfriend.editing.forms.ReviewForms;
import org.criticalfriend.editing.forms.SmartHint;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.editing.tests.Examples;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.Recommendation;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewPackage;
import org.criticalfriend.review.status.ExpectedForm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Findings stand under their key lines of enquiry, recommendations say what they lack, and expected copies of forms can be begun. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingsAndRecommendationsTest {

	private Examples examples;
	private ReviewSession session;
	private Review review;
	private ReviewForms forms;

	@BeforeAll
	void readMethodologies() {
		examples = new Examples();
	}

	@BeforeEach
	void open(@TempDir Path folder) throws IOException {
		session = examples.session("northmoor", folder);
		review = session.review();
		forms = new ReviewForms(session);
	}

	@Test
	void groupsAreThoseOfTheMethodologyInItsOrder() {
		List<Kloe> kloes = session.methodology().orElseThrow().getElements().stream().filter(Kloe.class::isInstance).map(Kloe.class::cast).toList();
		assertEquals(kloes, forms.findings().stream().flatMap(each -> each.kloe().stream()).toList());
	}

	@Test
	void aFindingIsInEachOfItsGroupsWithItsEvidence() {
		Finding finding = review.getFindings().stream().filter(each -> !each.getKloes().isEmpty() && !each.getEvidence().isEmpty()).findFirst().orElseThrow();
		List<FindingGroup> with = forms.findings().stream().filter(group -> group.findings().stream().anyMatch(each -> each.finding() == finding)).toList();
		assertEquals(finding.getKloes(), with.stream().map(group -> group.kloe().orElseThrow()).toList());
		assertEquals(finding.getEvidence(), with.get(0).findings().stream().filter(each -> each.finding() == finding).findFirst().orElseThrow().evidence().stream().map(FindingGroup.Evidence::source).toList());
	}

	@Test
	void aFindingOfNoGroupStandsAtTheEnd() {
		Finding added = (Finding) forms.list(ReviewPackage.Literals.REVIEW__FINDINGS).add();
		FindingGroup last = forms.findings().get(forms.findings().size() - 1);
		assertEquals(Optional.empty(), last.kloe());
		assertTrue(last.findings().stream().anyMatch(each -> each.finding() == added));
	}

	@Test
	void aRecommendationSaysEachPartItLacks() {
		Recommendation added = (Recommendation) forms.list(ReviewPackage.Literals.REVIEW__RECOMMENDATIONS).add();
		assertEquals(List.of("Specific", "Measurable", "Achievable", "Relevant", "Time bound", "Findings"), forms.hints(added).stream().map(SmartHint::part).toList());
		assertTrue(forms.hints(added).get(1).hint().contains("How anybody can see that it is done."));
		session.edit("Due", () -> {
			added.setDue(LocalDate.of(2027, 9, 1));
			added.setSpecific("Write it down.");
		});
		assertEquals(List.of("Measurable", "Achievable", "Relevant", "Findings"), forms.hints(added).stream().map(SmartHint::part).toList());
	}

	@Test
	void anExpectedCopyIsNoLongerExpectedOnceItIsBegun() {
		FilledForm gone = review.getForms().stream().filter(each -> each.getCase() != null).findFirst().orElseThrow();
		session.remove(gone, "Remove form");
		List<ExpectedForm> toFill = session.status(LocalDate.of(2027, 3, 9)).formsToFill();
		ExpectedForm expected = toFill.stream().filter(each -> each.subject() == gone.getCase() && each.form() == gone.getForm()).findFirst().orElseThrow();
		FilledForm begun = forms.begin(expected, review.getPeople().get(0));
		assertEquals(gone.getCase(), begun.getCase());
		assertEquals(review.getPeople().get(0), begun.getBy());
		assertEquals(toFill.size() - 1, session.status(LocalDate.of(2027, 3, 9)).formsToFill().size());
		assertTrue(forms.proforma(begun).isPresent());
	}
}
