package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.criticalfriend.editing.forms.Proforma;
import org.criticalfriend.editing.forms.ReviewForms;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;
import org.criticalfriend.workbench.problems.Problem;
import org.criticalfriend.workbench.problems.Problems;
import org.criticalfriend.workbench.review.ReviewEditor;
import org.criticalfriend.workbench.review.ReviewView;
import org.criticalfriend.workbench.review.fields.FieldView;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Section;
import org.criticalfriend.workbench.review.preview.ReviewPreviewPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user does in a review: enters, takes back, saves, adds, chooses, follows problems. */
class ReviewEditingTest {

	private static final String UNDO = "org.criticalfriend.workbench.command.undo";
	private static final String REDO = "org.criticalfriend.workbench.command.redo";
	private static final String SAVE = "org.criticalfriend.workbench.command.save";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	private static FieldView labelled(ReviewView view, String label) {
		return view.pages().fields().stream().filter(each -> each.field().label().equals(label)).findFirst().orElseThrow(() -> new AssertionError("no field " + label));
	}

	private static void type(ReviewView view, String label, String text) {
		Text control = (Text) labelled(view, label).control();
		control.setFocus();
		control.setText(text);
	}

	private static Button button(Control within, String text) {
		if (within instanceof Button button && button.getText().equals(text)) {
			return button;
		}
		if (within instanceof Composite composite) {
			for (Control each : composite.getChildren()) {
				Button found = button(each, text);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	private static void press(ReviewView view, String text) {
		button(view.pages().control(), text).notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void whatIsEnteredCanBeTakenBackDoneAgainAndSaved() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			Person person = view.session().review().getPeople().get(0);
			String before = person.getPost();
			view.go(Place.of(Section.PEOPLE, person));
			assertFalse(workbench.parts().getActivePart().isDirty());
			assertFalse(workbench.isEnabled(UNDO));
			type(view, "Post", "Director of children’s services");
			assertEquals("Director of children’s services", person.getPost());
			assertTrue(workbench.parts().getActivePart().isDirty());
			workbench.run(UNDO);
			assertEquals(before, person.getPost());
			assertFalse(workbench.parts().getActivePart().isDirty());
			workbench.await("the field shows the old post", () -> ((Text) labelled(view, "Post").control()).getText().equals(before));
			workbench.run(REDO);
			workbench.await("the field shows the new post", () -> ((Text) labelled(view, "Post").control()).getText().equals("Director of children’s services"));
			workbench.picture("review-person");
			workbench.run(SAVE);
			assertFalse(workbench.parts().getActivePart().isDirty());
			assertTrue(Files.readString(view.session().folder().resolve("people.yaml")).contains("Director of children’s services"));
		});
	}

	@Test
	void daysAreTypedAsPeopleWriteThem() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			Person person = view.session().review().getPeople().get(0);
			view.go(Place.of(Section.PEOPLE, person));
			type(view, "Invited", "3/2/2027");
			assertEquals(LocalDate.of(2027, 2, 3), person.getInvited());
			type(view, "Invited", "31/2/2027");
			assertEquals(LocalDate.of(2027, 2, 3), person.getInvited());
			labelled(view, "Name").focus();
			labelled(view, "Invited").control().notifyListeners(SWT.FocusOut, new Event());
			assertEquals("`31/2/2027` is no day; write day, month and year, for example 9/3/2027.", labelled(view, "Invited").message().orElseThrow());
			type(view, "Invited", "2027-02-04");
			assertTrue(labelled(view, "Invited").message().isEmpty());
			assertEquals(LocalDate.of(2027, 2, 4), person.getInvited());
		});
	}

	@Test
	void aFindingIsAddedWithItsEvidence() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			Review review = view.session().review();
			int before = review.getFindings().size();
			view.go(Place.of(Section.FINDINGS));
			press(view, "Add finding");
			Finding added = review.getFindings().get(before);
			assertEquals(Place.of(Section.FINDINGS, added), view.pages().place());
			assertEquals(1, added.getKloes().size());
			type(view, "Finding", "Schools are told early.");
			Button choose = (Button) labelled(view, "Evidence").control();
			choose.notifyListeners(SWT.Selection, new Event());
			workbench.settle();
			Table sources = table(choose.getParent());
			TableItem first = sources.getItem(0);
			first.setChecked(true);
			Event checked = new Event();
			checked.detail = SWT.CHECK;
			checked.item = first;
			sources.notifyListeners(SWT.Selection, checked);
			assertEquals(1, added.getEvidence().size());
			workbench.picture("review-finding");
			workbench.run(SAVE);
			String saved = Files.readString(view.session().folder().resolve("findings.yaml"));
			assertTrue(saved.contains("Schools are told early."), saved);
			assertTrue(saved.substring(saved.indexOf(added.getId())).contains(added.getEvidence().get(0).getId()), saved);
		});
	}

	private static Table table(Composite within) {
		for (Control each : within.getChildren()) {
			if (each instanceof Table table) {
				return table;
			}
			if (each instanceof Composite composite && table(composite) != null) {
				return table(composite);
			}
		}
		return null;
	}

	@Test
	void aFollowUpIsAskedAfterItsAnswersOnly() throws Exception {
		ReviewExamples.with("fellside", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			ReviewForms forms = new ReviewForms(view.session());
			for (FilledForm copy : view.session().review().getForms()) {
				for (Proforma.Section section : forms.proforma(copy).orElseThrow().sections()) {
					for (Proforma.Block block : section.blocks()) {
						if (block instanceof Proforma.Asked asked && !asked.followUps().isEmpty() && !asked.followUps().get(0).question().answers().get(0).applies()) {
							answerAndLookBelow(workbench, view, copy, asked);
							return;
						}
					}
				}
			}
			throw new AssertionError("every follow-up is asked already");
		});
	}

	private static void answerAndLookBelow(RunningWorkbench workbench, ReviewView view, FilledForm copy, Proforma.Asked asked) {
		view.go(Place.of(Section.ANSWERS, copy));
		Proforma.FollowUp further = asked.followUps().get(0);
		FieldView below = field(view, further.question().answers().get(0).key());
		assertFalse(below.isShown());
		assertFalse(below.control().isVisible());
		choose(field(view, asked.answers().get(0).key()).control(), further.after().split(" or ")[0]);
		workbench.await("the further question is asked", () -> below.isShown() && below.control().isVisible());
		workbench.picture("review-follow-up");
		workbench.run(UNDO);
		workbench.await("the further question is not asked any more", () -> !below.isShown());
	}

	private static void choose(Control control, String choice) {
		if (control instanceof Combo combo) {
			combo.select(combo.indexOf(choice));
			combo.notifyListeners(SWT.Selection, new Event());
			return;
		}
		Button chosen = button(control.getParent(), choice);
		for (Control each : control.getParent().getChildren()) {
			((Button) each).setSelection(each == chosen);
		}
		chosen.notifyListeners(SWT.Selection, new Event());
	}

	private static FieldView field(ReviewView view, Object key) {
		return view.pages().fields().stream().filter(each -> each.field().key().equals(key)).findFirst().orElseThrow();
	}

	@Test
	void problemsAreToldAndLeadToTheirPlace() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			Finding finding = view.session().review().getFindings().get(26);
			workbench.await("the finding without evidence is told", () -> problem(workbench, editor, finding) != null);
			problem(workbench, editor, finding).action().run();
			assertEquals(Place.of(Section.FINDINGS, finding), view.pages().place());
			workbench.await("a field has the keyboard", () -> view.pages().focused().isPresent());
			view.session().edit("Evidence", () -> finding.getEvidence().add(view.session().review().getSessions().get(0)));
			workbench.await("the problem is gone", () -> problem(workbench, editor, finding) == null);
			workbench.picture("review-problems");
		});
	}

	private static Problem problem(RunningWorkbench workbench, ReviewEditor editor, Finding finding) {
		List<Problem> found = workbench.service(Problems.class).all().getOrDefault(editor.session().orElseThrow().folder(), List.of());
		return found.stream().filter(each -> each.message().contains("`" + finding.getId() + "` rests on nothing")).findFirst().orElse(null);
	}

	@Test
	void aLetterIsPreviewedWhileItIsWritten() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			Draft draft = view.session().review().getDrafts().stream().filter(each -> !each.getTexts().isEmpty()).findFirst().orElseThrow();
			view.go(Place.of(Section.PUBLICATIONS, draft));
			workbench.await("the preview shows the letter", () -> preview(workbench).contains("Northmoor"));
			view.session().edit("Text", () -> draft.getTexts().get(0).setText("A sentence that was just written."));
			workbench.await("the preview shows the sentence", () -> preview(workbench).contains("A sentence that was just written."));
			workbench.picture("review-letter");
			view.go(Place.of(Section.OVERVIEW));
			assertEquals("", preview(workbench));
		});
	}

	private static String preview(RunningWorkbench workbench) {
		MPart part = workbench.parts().findPart("org.criticalfriend.workbench.part.reviewPreview");
		return part != null && part.getObject() instanceof ReviewPreviewPart shown ? shown.page() : "";
	}

	@Test
	void controlAndEnterGoToTheNextRow() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			Person person = view.session().review().getPeople().get(0);
			view.go(Place.of(Section.PEOPLE, person));
			FieldView first = view.pages().fields().get(0);
			first.focus();
			workbench.await("the first field has the keyboard", () -> first.control().isFocusControl());
			Event enter = new Event();
			enter.keyCode = SWT.CR;
			enter.stateMask = SWT.MOD1;
			first.control().notifyListeners(SWT.KeyDown, enter);
			workbench.await("the second field has the keyboard", () -> view.pages().fields().get(1).control().isFocusControl());
		});
	}
}
