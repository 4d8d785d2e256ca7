package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document at the cursor is shown beside the editor, at the place that is edited, and leads back to the text. */
class PreviewTest {

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void thePreviewShowsWhatIsTyped() throws Exception {
		Path file = EditedMethodology.in(folder);
		RunningWorkbench.with(folder, state, workbench -> {
			EditedMethodology edited = EditedMethodology.open(workbench, file);
			ShownPage page = preview(workbench);
			edited.goBehind("\"Sample review");
			edited.type("ed");
			workbench.await("the page has the new title", () -> page.says("Sample reviewed"));
			workbench.picture("methodology-preview");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			capacity.methodology      | statement CR-2.8 | manual          | services have been reshaped and changed
			case-records.methodology  | row A13A-12      | case-record     | General comments on the case
			final-letter.methodology  | section FL-6     | final-letter    | Outputs of the prioritisation
			conference.methodology    | slide FP-7       | feedback-slides | Capacity and managing resources
			""")
	void theDocumentAtTheCursorIsShownWhereItIsEdited(String name, String cursor, String document, String edited) throws Exception {
		inModels(name, (workbench, editor) -> {
			editor.goBehind(cursor);
			ShownPage page = preview(workbench);
			workbench.await("the document is shown", () -> page.title().equals("Preview: " + document));
			workbench.await("the page is at the place that is edited", () -> page.isScrolled() && page.shows(edited));
			workbench.picture("methodology-preview-" + document);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			capacity.methodology      | statement CR-2.8 | drive how services are commissioned     | CR-2.3
			case-records.methodology  | row A13A-12      | managers oversee the work               | A13A-08
			final-letter.methodology  | section FL-6     | Executive summary                       | FL-2
			conference.methodology    | slide FP-7       | To help safeguarding in                 | FP-2
			""")
	void aClickGoesToWhereItWasWritten(String name, String cursor, String clicked, String id) throws Exception {
		inModels(name, (workbench, editor) -> {
			editor.goBehind(cursor);
			ShownPage page = preview(workbench);
			workbench.await("the words are on the page", () -> page.says(clicked));
			page.click(clicked);
			workbench.await("the cursor is at the source of the words", () -> editor.line().contains(id + " "));
			assertTrue(editor.text().isFocusControl());
		});
	}

	@Test
	void aClickOpensTheFileItWasWrittenIn() throws Exception {
		inModels("capacity.methodology", (workbench, editor) -> {
			ShownPage page = preview(workbench);
			workbench.await("the manual is shown", () -> page.says("Effective practice"));
			page.click("listened to");
			workbench.await("the other file is open", () -> workbench.parts().getActivePart() != editor.part());
			assertEquals("vision.methodology", workbench.parts().getActivePart().getLabel());
		});
	}

	private void inModels(String name, Script script) throws Exception {
		ReviewExamples.copyTo(folder);
		RunningWorkbench.with(folder, state, workbench -> script.run(workbench, EditedMethodology.open(workbench, folder.resolve("safeguarding-children").resolve(name))));
	}

	@FunctionalInterface
	private interface Script {
		void run(RunningWorkbench workbench, EditedMethodology editor);
	}

	private static ShownPage preview(RunningWorkbench workbench) {
		assumeTrue(hasBrowser(workbench.shell()), "this computer has no browser engine");
		workbench.run("org.criticalfriend.workbench.command.preview");
		MPart part = workbench.parts().findPart("org.criticalfriend.workbench.part.preview");
		return new ShownPage(part);
	}

	private static boolean hasBrowser(Composite parent) {
		try {
			new Browser(parent, SWT.NONE).dispose();
			return true;
		} catch (SWTError none) {
			return false;
		}
	}
}
