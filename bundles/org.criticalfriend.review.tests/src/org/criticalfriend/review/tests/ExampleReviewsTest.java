package org.criticalfriend.review.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.criticalfriend.methodology.SubjectKind;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.answers.Fillings;
import org.criticalfriend.review.answers.FormTally;
import org.criticalfriend.review.answers.LevelCount;
import org.criticalfriend.review.answers.Tally;
import org.criticalfriend.review.check.CaseDataCheck;
import org.criticalfriend.review.check.Checks;
import org.criticalfriend.review.check.Problem;
import org.criticalfriend.review.check.ReviewChecker;
import org.criticalfriend.review.check.Severity;
import org.criticalfriend.review.confidentiality.Redaction;
import org.criticalfriend.review.coverage.Coverage;
import org.criticalfriend.review.coverage.CoverageRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the example reviews say holds for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleReviewsTest {

	private Examples examples;

	@BeforeAll
	void load() {
		examples = new Examples();
	}

	static Stream<String> names() throws IOException {
		return Examples.folders().stream().map(Path::getFileName).map(Path::toString);
	}

	@ParameterizedTest
	@MethodSource("names")
	void noExampleHasErrors(String name) throws IOException {
		Review review = examples.load(name);
		LocalDate afterwards = review.getOnSite().getLast().plusDays(1);
		List<Problem> errors = new ReviewChecker(new Checks().all()).check(review, afterwards, List.of()).stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
		assertEquals(List.of(), errors);
	}

	@ParameterizedTest
	@MethodSource("names")
	void aRedactedExampleHasNoCasesAndNothingWrittenAboutThem(String name) throws IOException {
		Review redacted = new Redaction().of(examples.load(name));
		redacted.eAllContents().forEachRemaining(each -> {
			assertFalse(each instanceof Case);
			assertFalse(each instanceof FormAnswer answer && answer.eContainer() instanceof FilledForm form && form.getForm().getSubject() != null
					&& form.getForm().getSubject().getKind() == SubjectKind.CASE);
		});
	}

	@Test
	void aFindingThatQuotesACaseOfNorthmoorIsFound() throws IOException {
		Review review = examples.load("northmoor");
		String answer = review.getForms().stream().filter(form -> form.getCase() != null).flatMap(form -> form.getAnswers().stream()).flatMap(each -> each.getValues().stream())
				.filter(value -> value.split("\\s+").length > 12).findFirst().orElseThrow();
		review.getFindings().get(0).setText("We read this: " + answer);
		String reference = review.getSamples().stream().flatMap(sample -> sample.getCases().stream()).map(Case::getId).filter(Objects::nonNull).findFirst().orElseThrow();
		review.getFindings().get(1).setText("In " + reference + " the plan was good.");
		List<Problem> problems = new ReviewChecker(List.of(new CaseDataCheck())).check(review, LocalDate.of(2027, 1, 1), List.of());
		assertTrue(problems.stream().anyMatch(problem -> problem.object() == review.getFindings().get(0) && problem.message().contains("word for word")), problems::toString);
		assertTrue(problems.stream().anyMatch(problem -> problem.object() == review.getFindings().get(1) && problem.message().contains("“" + reference + "”")), problems::toString);
	}

	@Test
	void everyKeyLineOfNorthmoorHasFindingsAndEvidenceOfTwoKinds() throws IOException {
		Review review = examples.load("northmoor");
		Coverage coverage = new Coverage(review, new Fillings(review));
		assertEquals(8, coverage.rows().size());
		assertEquals(List.of(), coverage.notTriangulated());
		assertTrue(coverage.rows().stream().map(CoverageRow::findings).noneMatch(List::isEmpty));
	}

	@Test
	void theWorkshopOfNorthmoorIsCounted() throws IOException {
		Review review = examples.load("northmoor");
		Fillings fillings = new Fillings(review);
		var workshop = fillings.all().stream().filter(filling -> filling.copy().getForm().getName().equals("EffectivenessWorkshop")).findFirst().orElseThrow().fields();
		FormTally tally = new FormTally(workshop, fillings.of(workshop.form()));
		assertEquals(12, tally.copies());
		List<Tally> rated = tally.rows().stream().map(row -> tally.tallies(row).get(0)).filter(each -> each.mean().isPresent()).toList();
		assertEquals(10, rated.size());
		rated.forEach(each -> assertEquals(each.responses(), each.counts().stream().mapToInt(LevelCount::count).sum()));
	}
}
