package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.criticalfriend.editing.folder.Creation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateTest {

	private static final String COMMAND = "org.criticalfriend.workbench.command.";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void aBlankMethodologyIsCreated() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			ShownDialog dialog = ShownDialog.expect("New methodology", shell -> {
				assertFalse(Widgets.button(shell, "Create").isEnabled());
				Widgets.field(shell, "Title").setText("Harbour peer review");
				workbench.picture("new-methodology");
				Widgets.press(shell, "Create");
			});
			workbench.run(COMMAND + "newMethodology");
			dialog.await(workbench);
			workbench.await("there is a methodology", () -> Files.exists(folder.resolve("harbour-peer-review.methodology")));
		});
	}

	@Test
	void aVariantNamesWhatItExtends() throws Exception {
		new Creation().blankMethodology(folder, "Harbour peer review");
		RunningWorkbench.with(folder, state, workbench -> {
			ShownDialog dialog = ShownDialog.expect("New methodology", shell -> {
				Widgets.field(shell, "Title").setText("Harbour peer review");
				assertTrue(Widgets.says(shell, "There is a methodology of this name already"));
				Widgets.field(shell, "Title").setText("Harbour in brief");
				Combo beginning = Widgets.all(shell, Combo.class).get(0);
				assertEquals("Variant of Harbour peer review", beginning.getItem(1));
				beginning.select(1);
				beginning.notifyListeners(SWT.Selection, new Event());
				Widgets.press(shell, "Create");
			});
			workbench.run(COMMAND + "newMethodology");
			dialog.await(workbench);
			Path variant = folder.resolve("harbour-in-brief.methodology");
			workbench.await("there is a variant", () -> Files.exists(variant));
			assertTrue(Files.readString(variant).contains("extends \"harbour-peer-review.methodology\""));
		});
	}

	@Test
	void aReviewIsBegunOnAMethodologyOfTheFolder() throws Exception {
		new Creation().blankMethodology(folder, "Harbour peer review");
		RunningWorkbench.with(folder, state, workbench -> {
			ShownDialog dialog = ShownDialog.expect("New review", shell -> {
				Widgets.field(shell, "Day of the enquiry").setText("32 March 2027");
				Widgets.field(shell, "Who is under review").setText("Northmoor Council");
				workbench.await("the day is refused", () -> Widgets.says(shell, "`32 March 2027` is no day"));
				Widgets.field(shell, "Day of the enquiry").setText("9 March 2027");
				workbench.await("the methodology is read", () -> Widgets.button(shell, "Create").isEnabled());
				workbench.picture("new-review");
				Widgets.press(shell, "Create");
			});
			workbench.run(COMMAND + "newReview");
			dialog.await(workbench);
			Path review = folder.resolve("northmoor-council/review.yaml");
			workbench.await("there is a review", () -> Files.exists(review));
			String text = Files.readString(review);
			assertTrue(text.contains("2027-03-09"), text);
			assertTrue(text.contains("Northmoor Council: Harbour peer review"), text);
		});
	}

	@Test
	void withoutAMethodologyThereIsNothingToReview() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			ShownDialog dialog = ShownDialog.expect("New review", shell -> {
				Widgets.field(shell, "Who is under review").setText("Northmoor Council");
				assertTrue(Widgets.says(shell, "There is no methodology in this folder"));
				assertFalse(Widgets.button(shell, "Create").isEnabled());
				shell.close();
			});
			workbench.run(COMMAND + "newReview");
			dialog.await(workbench);
		});
	}
}
