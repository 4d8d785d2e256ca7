package org.criticalfriend.editing.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.editing.review.ReviewProblem;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.editing.tests.Examples;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.check.Severity;
import org.criticalfriend.review.storage.ChangedOutsideException;
import org.criticalfriend.review.storage.ReviewResource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A session edits a review in steps that can be undone, saved and listened to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewSessionTest {

	private Examples examples;
	private ReviewSession session;
	private Review review;

	@BeforeAll
	void readMethodologies() {
		examples = new Examples();
	}

	@BeforeEach
	void open(@TempDir Path folder) throws IOException {
		session = examples.session("northmoor", folder);
		review = session.review();
	}

	private void type(String name) {
		session.edit("Name", "name", () -> review.setName(name));
	}

	@Test
	void consecutiveEditsOfOneFieldAreOneStep() {
		String before = review.getName();
		type("A");
		type("Au");
		type("Aut");
		session.undo();
		assertEquals(before, review.getName());
		assertEquals(Optional.empty(), session.undoLabel());
		session.redo();
		assertEquals("Aut", review.getName());
	}

	@Test
	void aPauseBeginsANewStep() {
		type("A");
		session.pause();
		type("Au");
		session.undo();
		assertEquals("A", review.getName());
	}

	@Test
	void anEditOfAnotherFieldBeginsANewStep() {
		type("A");
		session.edit("Day of the enquiry", "enquiry", () -> review.setEnquiry(LocalDate.of(2027, 1, 13)));
		type("Au");
		assertEquals(Optional.of("Name"), session.undoLabel());
		session.undo();
		assertEquals("A", review.getName());
		assertEquals(LocalDate.of(2027, 1, 13), review.getEnquiry());
		assertEquals(Optional.of("Day of the enquiry"), session.undoLabel());
		assertEquals(Optional.of("Name"), session.redoLabel());
	}

	@Test
	void anEditAfterUndoForgetsWhatWasUndone() {
		type("A");
		session.undo();
		type("B");
		assertEquals(Optional.empty(), session.redoLabel());
	}

	@Test
	void aRemovedObjectTakesReferencesToItAlongAndUndoBringsAllBack() {
		Finding finding = review.getRecommendations().stream().filter(each -> !each.getFindings().isEmpty()).findFirst().orElseThrow().getFindings().get(0);
		Review before = EcoreUtil.copy(review);
		session.remove(finding, "Remove finding");
		assertFalse(review.getFindings().contains(finding));
		assertTrue(review.getRecommendations().stream().noneMatch(each -> each.getFindings().contains(finding)));
		session.undo();
		assertTrue(EcoreUtil.equals(before, review));
		session.redo();
		assertFalse(review.getFindings().contains(finding));
	}

	@Test
	void whatIsAddedByRedoCanBeEditedAndUndone() {
		Finding finding = ReviewFactory.eINSTANCE.createFinding();
		session.edit("Add finding", () -> review.getFindings().add(finding));
		session.undo();
		session.redo();
		session.edit("Finding", "text", () -> finding.setText("Partners meet weekly."));
		session.undo();
		assertEquals(null, finding.getText());
		assertTrue(review.getFindings().contains(finding));
	}

	@Test
	void anEditThatFailsChangesNothingAndLeavesEarlierTypingAlone() {
		type("A");
		assertThrows(IllegalStateException.class, () -> session.edit("Name", "name", () -> {
			review.setName("half");
			throw new IllegalStateException();
		}));
		assertEquals("A", review.getName());
		assertEquals(Optional.of("Name"), session.undoLabel());
	}

	@Test
	void aReviewIsDirtyWhenItDiffersFromWhatWasSaved() throws IOException {
		assertFalse(session.isDirty());
		type("A");
		assertTrue(session.isDirty());
		session.undo();
		assertFalse(session.isDirty());
		session.redo();
		session.save();
		assertFalse(session.isDirty());
		session.undo();
		assertTrue(session.isDirty());
		session.redo();
		assertFalse(session.isDirty());
	}

	@Test
	void typingAfterASaveIsAStepOfItsOwn() throws IOException {
		type("A");
		session.save();
		type("Au");
		session.undo();
		assertEquals("A", review.getName());
		assertFalse(session.isDirty());
	}

	@Test
	void theOldestOfTooManyStepsIsForgottenAndTheReviewStaysDirty() {
		for (int step = 0; step <= 1000; step++) {
			type("name " + step);
			session.pause();
		}
		for (int step = 0; step <= 1000; step++) {
			session.undo();
		}
		assertEquals("name 0", review.getName());
		assertTrue(session.isDirty());
	}

	@Test
	void aSavedReviewIsReadBackEqual() throws IOException {
		type("A");
		session.save();
		ReviewResource again = new ReviewResource(session.folder(), examples);
		again.load(Map.of());
		assertEquals("A", again.review().getName());
	}

	@Test
	void savingOverChangesOfOthersIsRefusedUntilItIsSaid() throws IOException {
		Files.writeString(session.folder().resolve("findings.yaml"), "findings: []\n...\n");
		type("A");
		assertEquals(List.of("findings.yaml"), session.changedOutside());
		assertThrows(ChangedOutsideException.class, session::save);
		assertTrue(session.isDirty());
		session.saveOver();
		assertFalse(session.isDirty());
		assertEquals(List.of(), session.changedOutside());
	}

	@Test
	void listenersHearWhatChangedOncePerEdit() {
		List<ReviewChange> heard = new ArrayList<>();
		session.listen(heard::add);
		Finding finding = review.getFindings().get(0);
		session.edit("Finding", "text", () -> {
			finding.setText("One");
			finding.setText("Two");
		});
		assertEquals(1, heard.size());
		assertTrue(heard.get(0).touches(finding));
		assertTrue(heard.get(0).touches(review));
		assertFalse(heard.get(0).touches(review.getFindings().get(1)));
		assertFalse(heard.get(0).structure());
		session.undo();
		assertEquals(2, heard.size());
		assertTrue(heard.get(1).touches(finding));
	}

	@Test
	void aListenerThatEndedHearsNothing() {
		List<ReviewChange> heard = new ArrayList<>();
		session.listen(heard::add).close();
		type("A");
		assertEquals(List.of(), heard);
	}

	@Test
	void thePlanFollowsTheDates() {
		LocalDate before = session.plan().orElseThrow().firstDay().orElseThrow();
		session.edit("Day of the enquiry", () -> review.setEnquiry(before.minusDays(7)));
		assertEquals(before.minusDays(7), session.plan().orElseThrow().firstDay().orElseThrow());
	}

	@Test
	void problemsAreThoseOfTheChecksAndLeadToTheirObjects() {
		Finding finding = review.getFindings().get(0);
		session.edit("Evidence", () -> finding.getEvidence().clear());
		List<ReviewProblem> problems = session.problems(LocalDate.of(2027, 3, 20));
		assertTrue(problems.stream().anyMatch(each -> each.object().filter(finding::equals).isPresent() && each.file().equals("findings.yaml")), problems::toString);
	}

	@Test
	void aDamagedFileIsAProblemWithItsLineAndTheReviewCanBeEditedAndSaved(@TempDir Path folder) throws IOException {
		Path copy = examples.copy("kingsmoor", folder);
		Files.writeString(copy.resolve("findings.yaml"), "findings:\n- id: F1\n  text: [never closed\n");
		try (ReviewSession damaged = ReviewSession.open(copy, examples, Examples.journals(folder))) {
			ReviewProblem problem = damaged.problems(LocalDate.of(2027, 3, 20)).get(0);
			assertEquals("findings.yaml", problem.file());
			assertEquals(Severity.ERROR, problem.severity());
			assertTrue(problem.line() > 0);
			damaged.edit("Name", () -> damaged.review().setName("Mended"));
			damaged.save();
			assertFalse(damaged.isDirty());
		}
	}

	@Test
	void aReviewWithoutItsMethodologyCanBeEditedAndSaved(@TempDir Path folder) throws IOException {
		try (ReviewSession alone = ReviewSession.open(examples.copy("kingsmoor", folder), file -> Optional.empty(), Examples.journals(folder))) {
			assertEquals(Optional.empty(), alone.plan());
			assertTrue(alone.problems(LocalDate.of(2027, 3, 20)).get(0).message().contains("methodology"));
			alone.edit("Name", () -> alone.review().setName("Alone"));
			alone.save();
		}
		try (ReviewSession again = ReviewSession.open(folder.resolve("kingsmoor"), examples, Examples.journals(folder))) {
			assertEquals("Alone", again.review().getName());
			assertEquals(List.of(), again.unreadable());
		}
	}
}
