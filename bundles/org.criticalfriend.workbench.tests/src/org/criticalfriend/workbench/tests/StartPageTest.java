package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.editing.folder.Creation;
import org.criticalfriend.workbench.appearance.ActionRow;
import org.criticalfriend.workbench.shell.OpenFolder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPageTest {

	private static final String EXAMPLES = "org.criticalfriend.examples";

	@TempDir
	Path examples;

	@TempDir
	Path folder;

	@TempDir
	Path state;

	private String before;

	@BeforeEach
	void createExamples() throws Exception {
		before = System.setProperty(EXAMPLES, examples.toString());
		new Creation().blankMethodology(examples, "Harbour peer review");
	}

	@AfterEach
	void restoreExamples() {
		if (before == null) {
			System.clearProperty(EXAMPLES);
		} else {
			System.setProperty(EXAMPLES, before);
		}
	}

	@Test
	void anExampleIsOpenedAsACopy() throws Exception {
		Path copy = folder.resolve("copy");
		RunningWorkbench.with(null, state, workbench -> {
			workbench.await("the example is offered", () -> labels(workbench).contains("Harbour peer review"));
			ShownDialog dialog = ShownDialog.expect("Open an example", shell -> {
				Text place = Widgets.all(shell, Text.class).get(0);
				place.setText(examples.toString());
				assertFalse(Widgets.button(shell, "Copy and open").isEnabled());
				place.setText(copy.toString());
				workbench.picture("example");
				Widgets.press(shell, "Copy and open");
			});
			Widgets.pressKey(Widgets.row(workbench.shell(), "Harbour peer review"), SWT.CR);
			dialog.await(workbench);
			workbench.await("the copy is open", () -> workbench.service(OpenFolder.class).get().filter(copy::equals).isPresent());
			assertEquals(Files.readString(examples.resolve("harbour-peer-review.methodology")), Files.readString(copy.resolve("harbour-peer-review.methodology")));
		});
	}

	@Test
	void foldersWorkedInBeforeAreOffered() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> assertTrue(workbench.service(OpenFolder.class).get().isPresent()));
		RunningWorkbench.with(null, state, workbench -> {
			String name = folder.getFileName().toString();
			workbench.await("the folder is offered", () -> labels(workbench).contains(name));
			Widgets.pressKey(Widgets.row(workbench.shell(), name), ' ');
			assertEquals(folder, workbench.service(OpenFolder.class).get().orElseThrow());
		});
	}

	@Test
	void withoutExamplesTheirSectionIsNotShown() throws Exception {
		System.clearProperty(EXAMPLES);
		RunningWorkbench.with(folder, state, workbench -> {
			workbench.await("the recent folder is offered", () -> Widgets.says(workbench.shell(), "Recent folders"));
			assertFalse(Widgets.says(workbench.shell(), "Examples"));
		});
	}

	private static List<String> labels(RunningWorkbench workbench) {
		return Widgets.all(workbench.shell(), ActionRow.class).stream().map(ActionRow::label).toList();
	}
}
