package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.criticalfriend.editing.folder.Creation;
import org.criticalfriend.editing.folder.NewReview;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.Review;
import org.criticalfriend.workbench.models.Methodologies;
import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.review.ReviewEditor;
import org.criticalfriend.workbench.review.ReviewView;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Section;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample is drawn on its page from the list that a host sent. */
class ReviewSamplesTest {

	private static final String UNDO = "org.criticalfriend.workbench.command.undo";
	private static final String GOOD = "Case number\nA1\nA2\nA3\nA4\n";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	private Path list() {
		return folder.resolve("cases.csv");
	}

	/** Opens the page of samples of a new review on a small methodology. */
	private void onSamplesPage(ReviewExamples.Script script) throws Exception {
		Path file = Files.writeString(folder.resolve("small.methodology"), """
				methodology Small "Small review"
				party Host "Host"
				role Lead "Lead" in Host
				sample Files "Case files" pick 2 at random from "open cases" by Lead {
					column F-1 "Case number" confidential
				}
				sample Talks "Cases to talk about" pick 1 chosen from Files by Lead
				""");
		Path review = folder.resolve("heath");
		RunningWorkbench.with(folder, state, workbench -> {
			new Creation().review(new NewReview(review, file, "Heath Council"), workbench.service(Methodologies.class).read(file));
			ReviewEditor editor = ReviewExamples.open(workbench, review);
			editor.view().orElseThrow().go(Place.of(Section.SAMPLES));
			workbench.settle();
			script.run(workbench, editor);
		});
	}

	private static Review review(ReviewEditor editor) {
		return editor.session().orElseThrow().review();
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static List<String> rows(Shell dialog) {
		return Widgets.all(dialog, Table.class).stream().flatMap(table -> Stream.of(table.getItems())).map(TableItem::getText).toList();
	}

	@Test
	void aSampleIsDrawnAndItsSeedShown() throws Exception {
		write(list(), GOOD);
		onSamplesPage((workbench, editor) -> {
			ShownDialog dialog = ShownDialog.expect("Sample: Case files", shell -> {
				assertFalse(Widgets.button(shell, "Draw").isEnabled());
				Widgets.field(shell, "List the host sent").setText(list().toString());
				assertEquals(folder.resolve("cases-key.csv").toString(), Widgets.field(shell, "Key for the host").getText());
				Widgets.field(shell, "Seed").setText("7");
				workbench.picture("review-draw-sample");
				Widgets.press(shell, "Draw");
			});
			Widgets.press(editor.view().orElseThrow().pages().control(), "Draw this sample…");
			dialog.await(workbench);
			workbench.await("the sample is there", () -> !review(editor).getSamples().isEmpty());
			CaseSample drawn = review(editor).getSamples().get(0);
			assertEquals(List.of("C01", "C02"), drawn.getCases().stream().map(Case::getId).toList());
			assertEquals(7, drawn.getSeed());
			assertTrue(Files.readString(folder.resolve("cases-key.csv")).contains("C02"));
			workbench.await("the seed is told", () -> workbench.service(Notices.class).shown().filter(notice -> notice.text().contains("seed 7")).isPresent());
			workbench.await("the page shows it", () -> Widgets.all(editor.view().orElseThrow().pages().control(), Link.class).stream().anyMatch(link -> link.getText().contains("2 of 4 cases, C01 to C02") && link.getText().contains("with seed 7")));
			workbench.picture("review-drawn-sample");
			workbench.run(UNDO);
			assertEquals(List.of(), review(editor).getSamples());
		});
	}

	@Test
	void whatIsWrongWithTheListIsToldByRowAndCanBeMended() throws Exception {
		write(list(), "Case number\nA1\nA1\nA3\n");
		onSamplesPage((workbench, editor) -> {
			ShownDialog dialog = ShownDialog.expect("Sample: Case files", shell -> {
				Widgets.field(shell, "List the host sent").setText(list().toString());
				Widgets.press(shell, "Draw");
				workbench.await("the row is told", () -> rows(shell).equals(List.of("2")));
				workbench.picture("review-list-problems");
				assertTrue(review(editor).getSamples().isEmpty());
				assertFalse(Files.exists(folder.resolve("cases-key.csv")));
				write(list(), GOOD);
				Widgets.press(shell, "Draw");
			});
			Widgets.press(editor.view().orElseThrow().pages().control(), "Draw this sample…");
			dialog.await(workbench);
			workbench.await("the sample is there", () -> review(editor).getSamples().size() == 1);
		});
	}

	@Test
	void casesThatWereChosenAreNamed() throws Exception {
		write(list(), GOOD);
		onSamplesPage((workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			ShownDialog dialog = ShownDialog.expect("Sample: Cases to talk about", shell -> {
				Widgets.field(shell, "References of cases").setText("C01");
				Widgets.press(shell, "Take");
				workbench.await("it is told that there is nothing to choose from", () -> Widgets.says(shell, "take that first"));
				shell.close();
			});
			Widgets.press(view.pages().control(), "Take this sample…");
			dialog.await(workbench);
			assertEquals(List.of(), review(editor).getSamples());
			assertFalse(workbench.parts().getActivePart().isDirty());
		});
	}
}
