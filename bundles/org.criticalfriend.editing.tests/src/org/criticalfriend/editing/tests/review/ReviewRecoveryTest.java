package org.criticalfriend.editing.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.criticalfriend.editing.forms.EditField;
import org.criticalfriend.editing.forms.ObjectForm;
import org.criticalfriend.editing.forms.ObjectList;
import org.criticalfriend.editing.forms.ReviewForms;
import org.criticalfriend.editing.review.RecoveredChange;
import org.criticalfriend.editing.review.ReviewRecovery;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.editing.tests.Examples;
import org.criticalfriend.review.Action;
import org.criticalfriend.review.Recommendation;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.storage.ReviewResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits of a review that were not saved can be done again from the journal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewRecoveryTest {

	private Examples examples;
	private Path folder;
	private ReviewSession session;

	@BeforeAll
	void readMethodologies() {
		examples = new Examples();
	}

	@BeforeEach
	void open(@TempDir Path temporary) throws IOException {
		folder = temporary;
		session = examples.session("northmoor", folder);
	}

	private ReviewRecovery recovery() throws IOException {
		return new ReviewRecovery(Examples.journals(folder).left(session.folder()).orElseThrow(), examples);
	}

	private ReviewSession recovered() throws IOException {
		ReviewSession again = ReviewSession.open(session.folder(), examples, Examples.journals(folder));
		recovery().acceptInto(again);
		return again;
	}

	private void typeName(String name) {
		session.edit("Name", "name", () -> session.review().setName(name));
	}

	@Test
	void whatWasTypedIsTheLastLetterOfTheJournal() throws IOException {
		typeName("N");
		typeName("No");
		session.leave();
		assertEquals(List.of(new RecoveredChange("Northmoor domestic abuse peer review 2027", "Name", "Northmoor domestic abuse peer review 2027", "No")), recovery().changes());
		assertEquals("No", recovered().review().getName());
	}

	@Test
	void aLongAnswerThatIsTypedTakesAFewBytesForEachLetter() throws IOException {
		EditField answer = new ReviewForms(session).proforma(session.review().getForms().get(0)).orElseThrow().fields().get(2);
		StringBuilder text = new StringBuilder("A long answer. ".repeat(400));
		answer.write(text.toString());
		for (int letter = 0; letter < 200; letter++) {
			text.insert(letter * 3, "é𝒳");
			answer.write(text.toString());
		}
		session.leave();
		try (var files = Files.list(folder.resolve("journals"))) {
			assertEquals(List.of(), files.filter(each -> each.toFile().length() > 200_000).toList());
		}
		ReviewSession again = recovered();
		assertEquals(text.toString(), new ReviewForms(again).proforma(again.review().getForms().get(0)).orElseThrow().fields().get(2).text());
	}

	@Test
	void anUndoIsRecoveredToo() throws IOException {
		String before = session.review().getName();
		typeName("N");
		session.undo();
		session.leave();
		assertTrue(recovery().isSaved());
		assertEquals(before, recovered().review().getName());
	}

	@Test
	void newObjectsThatReferToEachOtherAreRecovered() throws IOException {
		Recommendation recommendation = ReviewFactory.eINSTANCE.createRecommendation();
		recommendation.setId("R-new");
		recommendation.getFindings().add(session.review().getFindings().get(2));
		Action action = ReviewFactory.eINSTANCE.createAction();
		action.setRecommendation(recommendation);
		session.edit("Add action", () -> {
			session.review().getActions().add(action);
			session.review().getRecommendations().add(recommendation);
		});
		session.leave();
		Review review = recovered().review();
		Action again = review.getActions().get(review.getActions().size() - 1);
		assertEquals("R-new", again.getRecommendation().getId());
		assertEquals(List.of(review.getFindings().get(2)), again.getRecommendation().getFindings());
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3, 4, 5})
	void randomEditsUndosAndRedosGiveTheSameReviewAgain(int seed) throws IOException {
		Random random = new Random(seed);
		ReviewForms forms = new ReviewForms(session);
		for (int step = 0; step < 150; step++) {
			change(random, forms);
		}
		Review expected = session.review();
		assertTrue(session.isDirty());
		session.leave();
		Review again = recovered().review();
		assertTrue(new EcoreUtil.EqualityHelper() {
			private static final long serialVersionUID = 1L;

			@Override
			public boolean equals(EObject one, EObject other) {
				return one instanceof Review || one == null || EcoreUtil.isAncestor(expected, one) ? super.equals(one, other) : one.eClass() == other.eClass();
			}

			@Override
			protected boolean haveEqualFeature(EObject one, EObject other, EStructuralFeature feature) {
				return feature.isTransient() || super.haveEqualFeature(one, other, feature);
			}
		}.equals(expected, again));
	}

	private void change(Random random, ReviewForms forms) {
		List<EObject> objects = new ArrayList<>(List.of(session.review()));
		session.review().eAllContents().forEachRemaining(objects::add);
		ObjectForm form = forms.form(objects.get(random.nextInt(objects.size())));
		switch (random.nextInt(8)) {
			case 0 -> session.undo();
			case 1 -> session.redo();
			case 2, 3 -> {
				if (!form.lists().isEmpty()) {
					changeList(random, form.lists().get(random.nextInt(form.lists().size())));
				}
			}
			default -> changeValue(random, form.fields().get(random.nextInt(form.fields().size())));
		}
	}

	private static void changeList(Random random, ObjectList list) {
		List<EObject> items = list.items();
		if (items.isEmpty() || random.nextInt(3) == 0) {
			if (list.canAdd()) {
				list.add();
			}
		} else if (random.nextBoolean()) {
			list.remove(items.get(random.nextInt(items.size())));
		} else {
			list.move(items.get(random.nextInt(items.size())), random.nextInt(items.size()));
		}
	}

	private static void changeValue(Random random, EditField field) {
		Optional<String> refused = switch (field.kind()) {
			case DATE -> field.write("2027-04-" + (10 + random.nextInt(10)));
			case TIME -> field.write("1" + random.nextInt(10) + ":30");
			case NUMBER -> field.write(String.valueOf(random.nextInt(20)));
			case LINE, TEXT, LINES -> field.write(random.nextInt(5) == 0 ? "" : "Text “" + random.nextInt(1000) + "”\nand more");
			default -> field.choices().isEmpty() ? Optional.empty() : field.write(field.choices().get(random.nextInt(field.choices().size())).value());
		};
		assertEquals(Optional.empty(), refused);
	}

	@Test
	void recoveredEditsAreOneStepThatIsSafeAgainAtOnce() throws IOException {
		String before = session.review().getName();
		typeName("N");
		session.leave();
		ReviewSession again = recovered();
		assertTrue(again.isDirty());
		assertEquals(Optional.of("Recover unsaved changes"), again.undoLabel());
		again.undo();
		assertEquals(before, again.review().getName());
		again.redo();
		again.leave();
		assertEquals("N", recovery().changes().get(0).after());
	}

	@Test
	void aSavedReviewNeedsNoRecovery() throws IOException {
		typeName("N");
		session.save();
		session.leave();
		assertTrue(Examples.journals(folder).left().isEmpty());
	}

	@Test
	void editsThatWereSavedBeforeTheJournalCouldBeDeletedNeedNoRecovery() throws IOException {
		typeName("N");
		session.leave();
		ReviewResource other = new ReviewResource(session.folder(), examples);
		other.load(Map.of());
		assertFalse(recovery().isSaved());
		other.review().setName("N");
		other.save(Map.of());
		assertTrue(recovery().isSaved());
	}

	@Test
	void overChangesOfOthersRecoveredEditsBecomeACopy() throws IOException {
		typeName("N");
		session.leave();
		Path findings = session.folder().resolve("findings.yaml");
		Files.writeString(findings, "findings: []\n...\n");
		ReviewRecovery recovery = recovery();
		assertTrue(recovery.isChangedOutside());
		ReviewSession again = ReviewSession.open(session.folder(), examples, Examples.journals(folder));
		assertThrows(IllegalStateException.class, () -> recovery.acceptInto(again));
		assertFalse(again.isDirty());
		Path copy = folder.resolve("copy");
		recovery.saveCopy(copy);
		ReviewResource kept = new ReviewResource(copy, examples);
		kept.load(Map.of());
		assertEquals("N", kept.review().getName());
		assertFalse(kept.review().getFindings().isEmpty());
		assertTrue(Examples.journals(folder).left().isEmpty());
	}

	@Test
	void lookingAtARecoveryLeavesNothingBehind() throws IOException {
		typeName("N");
		session.leave();
		recovery().changes();
		try (var files = Files.list(folder.resolve("journals"))) {
			assertEquals(1, files.count());
		}
	}
}
