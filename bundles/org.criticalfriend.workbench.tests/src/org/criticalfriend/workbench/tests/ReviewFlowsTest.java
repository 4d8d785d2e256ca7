package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.criticalfriend.review.Draft;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Recommendation;
import org.criticalfriend.review.Review;
import org.criticalfriend.workbench.review.ReviewView;
import org.criticalfriend.workbench.review.fields.FieldView;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Places;
import org.criticalfriend.workbench.review.navigation.Section;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst does on the pages of a review, from the overview to the letter. */
class ReviewFlowsTest {

	@TempDir
	Path folder;

	@TempDir
	Path state;

	private static Composite page(ReviewView view) {
		return view.pages().control();
	}

	private static Link link(ReviewView view, String text) {
		return Widgets.all(page(view), Link.class).stream().filter(each -> each.getText().contains(text)).findFirst().orElseThrow(() -> new AssertionError("no link " + text));
	}

	private static void follow(ReviewView view, String text) {
		link(view, text).notifyListeners(SWT.Selection, new Event());
	}

	private static void type(ReviewView view, String label, String text) {
		FieldView field = view.pages().fields().stream().filter(each -> each.field().label().equals(label)).findFirst().orElseThrow(() -> new AssertionError("no field " + label));
		((Text) field.control()).setText(text);
	}

	private static List<String> rows(ReviewView view, int column) {
		return Widgets.all(page(view), Table.class).stream().flatMap(table -> Stream.of(table.getItems())).map(item -> item.getText(column)).toList();
	}

	@Test
	void theOverviewTellsHowFarItIsAndLeadsThere() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			assertTrue(Widgets.says(page(view), "Northmoor Council, on site 9 to 11 March 2027."));
			assertTrue(Widgets.says(page(view), "18 of 20"));
			assertEquals(90, Widgets.all(page(view), ProgressBar.class).get(0).getSelection());
			follow(view, "Documents received");
			assertEquals(Place.of(Section.EVIDENCE), view.pages().place());
			view.session().edit("Action", () -> view.session().review().getActions().get(1).setDue(LocalDate.now().minusDays(3)));
			view.go(Place.of(Section.OVERVIEW));
			assertTrue(Widgets.says(page(view), "3 days late"));
			follow(view, "Name the holding manager");
			assertEquals(Place.of(Section.PRIORITIES, view.session().review().getActions().get(1)), view.pages().place());
		});
	}

	@Test
	void aDocumentThatCameIsNoted() throws Exception {
		ReviewExamples.with("kingsmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			Review review = view.session().review();
			view.session().edit("Documents", () -> review.getRequests().clear());
			view.go(Place.of(Section.EVIDENCE));
			Table table = Widgets.all(page(view), Table.class).get(0);
			assertFalse(Widgets.button(page(view), "Open").isEnabled());
			table.setSelection(0);
			table.notifyListeners(SWT.Selection, new Event());
			assertTrue(Widgets.button(page(view), "Open").isEnabled());
			table.notifyListeners(SWT.DefaultSelection, new Event());
			Receipt receipt = review.getRequests().get(0);
			assertEquals(Place.of(Section.EVIDENCE, receipt), view.pages().place());
			type(view, "Received", "12/2/2027");
			view.go(Place.of(Section.EVIDENCE));
			assertEquals("Received 12 February", rows(view, 1).get(0));
			assertTrue(Widgets.says(page(view), "1 of " + rows(view, 1).size() + " received"));
		});
	}

	@Test
	void deadlinesFollowTheDaysThatAreSettled() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			view.go(Place.of(Section.PLAN));
			List<String> before = rows(view, 0);
			type(view, "First day", "13/4/2027");
			type(view, "Last day", "15/4/2027");
			workbench.await("the deadlines follow", () -> rows(view, 0).stream().anyMatch(day -> day.contains("13 to 15 April 2027")));
			assertFalse(rows(view, 0).equals(before));
			workbench.run("org.criticalfriend.workbench.command.undo");
			workbench.run("org.criticalfriend.workbench.command.undo");
			workbench.await("the deadlines are as before", () -> rows(view, 0).equals(before));
		});
	}

	@Test
	void aRecommendationTellsWhatItNeedsToBeSmart() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			Recommendation recommendation = view.session().review().getRecommendations().get(0);
			view.go(Place.of(Section.RECOMMENDATIONS, recommendation));
			assertTrue(Widgets.says(page(view), "This recommendation is SMART"));
			type(view, "Measurable", "");
			workbench.await("it is told", () -> Widgets.says(page(view), "Measurable: Say: "));
			type(view, "Measurable", "Nine figures a quarter.");
			workbench.await("it is SMART again", () -> Widgets.says(page(view), "This recommendation is SMART"));
		});
	}

	@Test
	void findingsAreUnderTheirKloesWithWhatTheyRestOn() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			Finding finding = view.session().review().getFindings().get(0);
			view.go(Place.of(Section.FINDINGS));
			assertTrue(Widgets.says(page(view), finding.getKloes().get(0).getTitle()));
			assertTrue(Widgets.says(page(view), "Strength · rests on Northmoor domestic abuse strategy 2025 to 2028"));
			follow(view, finding.getText().substring(0, 60));
			assertEquals(Place.of(Section.FINDINGS, finding), view.pages().place());
		});
	}

	@Test
	void aSectionOfTheLetterIsBegunUnderItsTitle() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			Draft letter = view.session().review().getDrafts().get(0);
			view.go(Place.of(Section.PUBLICATIONS, letter));
			int before = letter.getTexts().size();
			String first = Widgets.all(page(view), Button.class).stream().map(Button::getText).filter(text -> text.startsWith("Write “")).findFirst().orElseThrow();
			Widgets.press(page(view), first);
			assertEquals(before + 1, letter.getTexts().size());
			workbench.await("it is there to be written and not to be begun", () -> Widgets.all(page(view), Button.class).stream().noneMatch(each -> each.getText().equals(first)));
		});
	}

	@Test
	void rowsAreRemovedAndMovedByKey() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			Review review = view.session().review();
			view.go(Place.of(Section.RECOMMENDATIONS));
			Recommendation first = review.getRecommendations().get(0);
			Table table = Widgets.all(page(view), Table.class).get(0);
			table.setSelection(0);
			Event down = new Event();
			down.keyCode = SWT.ARROW_DOWN;
			down.stateMask = SWT.ALT;
			table.notifyListeners(SWT.KeyDown, down);
			assertEquals(first, review.getRecommendations().get(1));
			workbench.await("it stays selected", () -> table.getSelectionIndex() == 1 && row(table, 1).getData() == first);
			Widgets.pressKey(table, SWT.DEL);
			assertFalse(review.getRecommendations().contains(first));
			workbench.run("org.criticalfriend.workbench.command.undo");
			assertEquals(first, review.getRecommendations().get(1));
		});
	}

	@Test
	void aReviewWhoseMethodologyIsGoneCanBeReadAndWritten() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, started) -> {
			Path copy = ReviewExamples.copyWithoutMethodology(folder, "northmoor");
			ReviewView view = ReviewExamples.open(workbench, copy).view().orElseThrow();
			assertTrue(Widgets.says(page(view), "Its methodology could not be read"));
			assertFalse(Widgets.says(page(view), "Nothing is"));
			workbench.picture("review-without-methodology");
			Review review = view.session().review();
			for (Section section : Section.values()) {
				view.go(Place.of(section));
				workbench.settle();
			}
			Places places = new Places();
			Stream.of(review.getPeople(), review.getRequests(), review.getSamples(), review.getSessions(), review.getForms(), review.getFindings(), review.getDrafts()).filter(each -> !each.isEmpty())
					.forEach(each -> {
						view.go(places.of(each.get(0)));
						workbench.settle();
						assertEquals(places.of(each.get(0)), view.pages().place());
					});
			view.go(places.of(review.getPeople().get(0)));
			type(view, "Name", "Helena Marsh");
			workbench.run("org.criticalfriend.workbench.command.save");
			assertTrue(Files.readString(copy.resolve("people.yaml")).contains("Helena Marsh"));
		});
	}

	private static TableItem row(Table table, int index) {
		return table.getItem(index);
	}
}
