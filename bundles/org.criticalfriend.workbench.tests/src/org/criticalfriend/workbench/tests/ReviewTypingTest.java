package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.criticalfriend.editing.forms.FieldKind;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Review;
import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.review.ReviewEditor;
import org.criticalfriend.workbench.review.ReviewView;
import org.criticalfriend.workbench.review.fields.FieldView;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Places;
import org.criticalfriend.workbench.review.navigation.Section;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody types is there when they come back, and is taken back as one step, however fast they went elsewhere. */
class ReviewTypingTest {

	private static final String UNDO = "org.criticalfriend.workbench.command.undo";
	private static final String REDO = "org.criticalfriend.workbench.command.redo";
	private static final String START = "org.criticalfriend.workbench.part.start";
	private static final int ROUNDS = 24;

	@TempDir
	Path folder;

	@TempDir
	Path state;

	/** Somebody who types and wanders about. */
	private static final class Wanderer {

		private final Random random = new Random(20270309);
		private final RunningWorkbench workbench;
		private final ReviewEditor editor;
		private final Path other;
		private final List<Place> places = new ArrayList<>();

		Wanderer(RunningWorkbench workbench, ReviewEditor editor, Path other) {
			this.workbench = workbench;
			this.editor = editor;
			this.other = other;
			Review review = view().session().review();
			Places where = new Places();
			List.of(review.getPeople().get(0), review.getFindings().get(0), review.getRecommendations().get(0), review.getRequests().get(1), review.getForms().get(0),
					review.getForms().get(review.getForms().size() - 1)).forEach(each -> places.add(where.of(each)));
			review.getForms().stream().map(FilledForm::getForm).distinct().forEach(form -> places.add(where.of(review.getForms().stream().filter(copy -> copy.getForm() == form).findFirst().orElseThrow())));
		}

		private ReviewView view() {
			return editor.view().orElseThrow();
		}

		private List<FieldView> texts() {
			return view().pages().fields().stream().filter(FieldView::isShown).filter(each -> each.field().kind() == FieldKind.TEXT || each.field().kind() == FieldKind.LINE)
					.filter(each -> !each.field().label().equals("Reference")).toList();
		}

		private <T> T any(List<T> all) {
			return all.get(random.nextInt(all.size()));
		}

		void round() {
			Place place = any(places);
			view().go(place);
			List<FieldView> fields = texts();
			int index = random.nextInt(fields.size());
			FieldView field = fields.get(index);
			String before = field.field().text();
			Text control = (Text) field.control();
			control.setFocus();
			String expected = control.getText();
			for (char letter : ("word" + random.nextInt(100)).toCharArray()) {
				control.append(String.valueOf(letter));
				expected += letter;
			}
			wander();
			Editors editors = workbench.service(Editors.class);
			editors.open(view().session().folder());
			view().go(place);
			assertEquals(expected, text(index), place::toString);
			assertEquals(expected, texts().get(index).field().text());
			if (random.nextBoolean()) {
				workbench.run(UNDO);
				assertEquals(before, texts().get(index).field().text());
				workbench.await("what was there is shown", () -> text(index).equals(before));
				if (random.nextBoolean()) {
					workbench.run(REDO);
					String again = expected;
					workbench.await("what was typed is shown", () -> text(index).equals(again));
				}
			}
		}

		private String text(int index) {
			return ((Text) texts().get(index).control()).getText();
		}

		private void wander() {
			switch (random.nextInt(5)) {
				case 0 -> view().go(any(places));
				case 1 -> workbench.service(Editors.class).open(other);
				case 2 -> workbench.parts().activate(workbench.parts().findPart(START));
				case 3 -> {
					view().go(Place.of(Section.OVERVIEW));
					workbench.settle();
				}
				default -> view().nextPage();
			}
		}
	}

	@Test
	void whatIsTypedIsKeptWhereverOneGoes() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewExamples.open(workbench, folder.resolve("examples/fellside"));
			workbench.service(Editors.class).open(editor.session().orElseThrow().folder());
			Wanderer wanderer = new Wanderer(workbench, editor, folder.resolve("examples/fellside"));
			for (int round = 0; round < ROUNDS; round++) {
				wanderer.round();
			}
		});
	}

	@Test
	void eachReviewHasStepsOfItsOwn() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, northmoor) -> {
			ReviewEditor fellside = ReviewExamples.open(workbench, folder.resolve("examples/fellside"));
			String before = fellside.session().orElseThrow().review().getName();
			rename(workbench, fellside, "Fellside again");
			workbench.service(Editors.class).open(folder.resolve("examples/northmoor"));
			rename(workbench, northmoor, "Northmoor again");
			workbench.service(Editors.class).open(folder.resolve("examples/fellside"));
			workbench.run(UNDO);
			assertEquals(before, fellside.session().orElseThrow().review().getName());
			assertEquals("Northmoor again", northmoor.session().orElseThrow().review().getName());
			assertTrue(!workbench.isEnabled(UNDO));
		});
	}

	private static void rename(RunningWorkbench workbench, ReviewEditor editor, String name) {
		ReviewView view = editor.view().orElseThrow();
		view.go(Place.of(Section.REVIEW));
		((Text) view.pages().fields().get(0).control()).setText(name);
		workbench.settle();
	}

	@Test
	void halfADateIsThereAgainWithWhatIsWrongWithIt() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			Place person = new Places().of(view.session().review().getPeople().get(0));
			view.go(person);
			view.session().edit("Name", () -> view.session().review().setName("Northmoor again"));
			((Text) invited(view).control()).setText("3/2");
			view.go(Place.of(Section.PLAN));
			view.go(person);
			assertEquals("3/2", ((Text) invited(view).control()).getText());
			assertTrue(invited(view).message().orElseThrow().startsWith("`3/2` is no day"));
			workbench.run("org.criticalfriend.workbench.command.save");
			assertTrue(workbench.service(Notices.class).shown().orElseThrow().text().contains("“3/2” in Invited"));
			((Text) invited(view).control()).append("/2027");
			assertTrue(invited(view).message().isEmpty());
			view.go(Place.of(Section.PLAN));
			view.go(person);
			assertEquals("03/02/2027", ((Text) invited(view).control()).getText());
		});
	}

	private static FieldView invited(ReviewView view) {
		return view.pages().fields().stream().filter(each -> each.field().label().equals("Invited")).findFirst().orElseThrow();
	}
}
