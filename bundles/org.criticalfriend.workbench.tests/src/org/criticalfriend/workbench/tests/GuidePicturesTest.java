package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.text.TextDocument;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.Review;
import org.criticalfriend.workbench.appearance.ActionRow;
import org.criticalfriend.workbench.difference.ComparisonPage;
import org.criticalfriend.workbench.explorer.Explorer;
import org.criticalfriend.workbench.review.ReviewView;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Places;
import org.criticalfriend.workbench.review.navigation.Section;
import org.criticalfriend.workbench.review.preview.ReviewPreviewPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the user guide tells, on the example models, and keeps a picture of each step for {@code releng/guide/pictures}. */
class GuidePicturesTest {

	private static final String COMMAND = "org.criticalfriend.workbench.command.";
	private static final String PART = "org.criticalfriend.workbench.part.";
	private static final String HOME = "user.home";
	private static final String EXAMPLES = "org.criticalfriend.examples";
	private static final int LINES_ABOVE = 6;

	@TempDir
	Path home;

	@TempDir
	Path state;

	private final Map<String, String> before = new HashMap<>();
	private Path folder;

	@BeforeEach
	void createFolder() throws IOException {
		set(HOME, home);
		set(EXAMPLES, Project.folder("models"));
		folder = Files.createDirectories(home.resolve("Documents/Peer reviews"));
		ReviewExamples.copyTo(folder);
	}

	private void set(String property, Path folder) {
		before.put(property, System.getProperty(property));
		System.setProperty(property, folder.toString());
	}

	@AfterEach
	void restoreProperties() {
		before.forEach((property, value) -> {
			if (value == null) {
				System.clearProperty(property);
			} else {
				System.setProperty(property, value);
			}
		});
	}

	@Test
	void begin() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			workbench.await("the explorer is filled", () -> !workbench.part(PART + "explorer", Explorer.class).items().isEmpty());
			workbench.await("examples are offered", () -> Widgets.all(workbench.shell(), ActionRow.class).stream().anyMatch(row -> row.label().equals("Domestic abuse peer review")));
			keep(workbench, "start");
			ShownDialog methodology = ShownDialog.expect("New methodology", shell -> {
				Widgets.field(shell, "Title").setText("Regional domestic abuse peer review");
				choose(Widgets.all(shell, Combo.class).get(0), "Variant of Domestic abuse peer review");
				assertTrue(Widgets.button(shell, "Create").isEnabled());
				keep(workbench, "new-methodology");
				shell.close();
			});
			workbench.run(COMMAND + "newMethodology");
			methodology.await(workbench);
			ShownDialog review = ShownDialog.expect("New review", shell -> {
				choose(Widgets.all(shell, Combo.class).get(0), "Domestic abuse peer review");
				Widgets.field(shell, "Who is under review").setText("Eastmoor Council");
				Widgets.field(shell, "Day of the enquiry").setText("9 March 2027");
				workbench.await("the methodology is read", () -> Widgets.button(shell, "Create").isEnabled());
				keep(workbench, "new-review");
				shell.close();
			});
			workbench.run(COMMAND + "newReview");
			review.await(workbench);
		});
	}

	@Test
	void author() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			assumeTrue(Browsers.canBeShown(workbench.shell()), "this computer has no browser engine");
			EditedMethodology edited = EditedMethodology.open(workbench, folder.resolve("domestic-abuse.methodology"));
			assertEquals(List.of(), edited.problems());
			MPart problems = workbench.parts().showPart(PART + "problems", PartState.VISIBLE);
			workbench.settle();
			goBehind(edited, "role Peer1 \"Operational peer 1\" in PeerTeam");
			edited.type("s");
			workbench.await("the problem is told", () -> !edited.problems().isEmpty());
			restPointer(workbench);
			edited.choose(COMMAND + "fix", "guide/problem", "Use `PeerTeam`");
			workbench.await("the problem is mended", () -> edited.problems().isEmpty());
			workbench.parts().hidePart(problems);
			goBehind(edited, "covers CaseReview, PracticeObservation, ");
			restPointer(workbench);
			edited.choose(COMMAND + "assist", "guide/assist", "HealthCheck");
			workbench.await("the proposal is taken", () -> edited.text().getText().contains("covers CaseReview, PracticeObservation, HealthCheck"));
			workbench.run(COMMAND + "undo");
			EditedMethodology lines = EditedMethodology.open(workbench, folder.resolve("domestic-abuse/key-lines-of-enquiry.methodology"));
			goBehind(lines, "kloe KLOE-1 ");
			workbench.run(COMMAND + "preview");
			Browser browser = EditedMethodology.find((Composite) workbench.parts().findPart(PART + "preview").getWidget(), Browser.class).get(0);
			workbench.await("the page is shown", () -> browser.getText().contains("Is there a current domestic abuse strategy"));
			keep(workbench, "preview");
		});
	}

	@Test
	void run() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			assumeTrue(Browsers.canBeShown(workbench.shell()), "this computer has no browser engine");
			ReviewView view = ReviewExamples.open(workbench, folder.resolve("examples/northmoor")).view().orElseThrow();
			workbench.await("the review is checked", () -> isShown(workbench, "problems"));
			workbench.parts().hidePart(workbench.parts().findPart(PART + "problems"));
			Review review = view.session().review();
			Places places = new Places();
			show(workbench, view, Place.of(Section.OVERVIEW), "review-overview");
			show(workbench, view, places.of(review.getPeople().get(0)), "review-people");
			show(workbench, view, Place.of(Section.PLAN), "review-plan");
			show(workbench, view, places.of(review.getForms().get(0)), "review-answers");
			show(workbench, view, places.of(review.getFindings().get(0)), "review-finding");
			Draft letter = review.getDrafts().stream().filter(each -> !each.getTexts().isEmpty()).findFirst().orElseThrow();
			view.go(places.of(letter));
			workbench.await("the preview shows the letter", () -> isShown(workbench, "reviewPreview") && workbench.part(PART + "reviewPreview", ReviewPreviewPart.class).page().contains("Northmoor"));
			keep(workbench, "review-letter");
		});
	}

	@Test
	void generate() throws Exception {
		Path review = folder.resolve("examples/northmoor");
		RunningWorkbench.with(folder, state, workbench -> {
			Explorer explorer = workbench.part(PART + "explorer", Explorer.class);
			workbench.parts().activate(workbench.parts().findPart(PART + "explorer"));
			explorer.refreshAndSelect(review);
			workbench.await("the review is selected", () -> workbench.isEnabled(COMMAND + "generate"));
			workbench.run(COMMAND + "generate");
			generate(workbench);
			Path people = review.resolve("people.yaml");
			Files.writeString(people, Files.readString(people).replace("Helen Marsh", "Helen Marsh-Cole"));
			generate(workbench);
			TableItem changed = Arrays.stream(results(workbench).getItems()).filter(item -> item.getText(1).equals("Changed")).findFirst().orElseThrow();
			results(workbench).setSelection(changed);
			results(workbench).notifyListeners(SWT.Selection, new Event());
			keep(workbench, "generate");
			Widgets.press(workbench.shell(), "Compare with last time");
			workbench.await("the comparison is shown", () -> workbench.parts().getActivePart().getObject() instanceof ComparisonPage page && page.shown().contains("Helen Marsh-Cole"));
			keep(workbench, "compare");
		});
	}

	@Test
	void recover() throws Exception {
		Path file = folder.resolve("one-day-challenge.methodology");
		TextDocument document = TextDocument.open(file, new JournalFolder(state.resolve("journals"), InstantSource.system(), Runnable::run));
		document.replaceAll(Files.readString(file).replace("Assistant director", "Deputy director").replace("reading beforehand and the letter afterwards", "two days of reading beforehand and the letter afterwards"));
		document.leave();
		RunningWorkbench.with(folder, state, workbench -> {
			workbench.await("what was not saved is shown", () -> Widgets.all(workbench.shell(), StyledText.class).stream().anyMatch(text -> text.getText().contains("two days of reading")));
			keep(workbench, "recovery");
		});
	}

	private static boolean isShown(RunningWorkbench workbench, String part) {
		MPart found = workbench.parts().findPart(PART + part);
		return found != null && workbench.parts().isPartVisible(found);
	}

	private static void show(RunningWorkbench workbench, ReviewView view, Place place, String picture) {
		view.go(place);
		workbench.settle();
		assertEquals(place, view.pages().place());
		keep(workbench, picture);
	}

	/** Puts the cursor behind something that is written, some lines below the upper edge, where lists find room. */
	private static void goBehind(EditedMethodology edited, String written) {
		edited.goBehind(written);
		edited.text().setTopIndex(Math.max(0, edited.text().getLineAtOffset(edited.text().getCaretOffset()) - LINES_ABOVE));
	}

	private static void generate(RunningWorkbench workbench) {
		Widgets.press(workbench.shell(), "Generate");
		workbench.await("the documents are listed", () -> results(workbench).getItemCount() > 0);
	}

	private static Table results(RunningWorkbench workbench) {
		return Widgets.all(workbench.shell(), Table.class).stream().filter(table -> table.getColumnCount() == 2 && table.getColumn(1).getText().equals("Since last time")).findFirst().orElseThrow();
	}

	private static void choose(Combo combo, String value) {
		combo.select(List.of(combo.getItems()).indexOf(value));
		assertEquals(value, combo.getText());
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Puts the pointer where it points to nothing. */
	private static void restPointer(RunningWorkbench workbench) {
		Display display = workbench.shell().getDisplay();
		display.setCursorLocation(display.getBounds().width - 1, display.getBounds().height - 1);
		workbench.settle();
	}

	private static void keep(RunningWorkbench workbench, String name) {
		restPointer(workbench);
		workbench.picture("guide/" + name);
	}
}
