package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.criticalfriend.workbench.notice.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that change lines or the whole text, each in one step. */
class TextChangesTest {

	private static final String COMMAND = "org.criticalfriend.workbench.command.";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void theTextIsLaidOut() throws Exception {
		String untidy = EditedMethodology.MAIN.replace("stage Start \"Start\" on", "stage   Start\t\"Start\"   on");
		OpenEditor.with(untidy, folder, state, (workbench, edited) -> {
			workbench.run(COMMAND + "format");
			workbench.await("the text is laid out", () -> edited.text().getText().equals(EditedMethodology.MAIN.replace("\nstage Visit", "\n\nstage Visit")));
			workbench.run(COMMAND + "undo");
			assertEquals(untidy, edited.text().getText());
		});
	}

	@Test
	void aTextWithErrorsIsLeftAsItIs() throws Exception {
		String broken = EditedMethodology.MAIN.replace("stage Start \"Start\" on", "stage   Start\t\"Start\"   om");
		OpenEditor.with(broken, folder, state, (workbench, edited) -> {
			workbench.run(COMMAND + "format");
			workbench.await("the reason is told", () -> workbench.service(Notices.class).shown().isPresent());
			assertEquals(broken, edited.text().getText());
			workbench.picture("methodology-not-formatted");
		});
	}

	@Test
	void selectedLinesBecomeCommentsAndBack() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			int start = edited.text().getText().indexOf("stage Start");
			edited.text().setSelection(start, edited.text().getCharCount());
			workbench.run(COMMAND + "comment");
			assertTrue(edited.text().getText().contains("\n// stage Start"));
			assertTrue(edited.text().getText().contains("\n// stage Visit"));
			workbench.run(COMMAND + "comment");
			assertEquals(EditedMethodology.MAIN, edited.text().getText());
			workbench.run(COMMAND + "undo");
			assertTrue(edited.text().getText().contains("\n// stage Start"));
			workbench.run(COMMAND + "undo");
			assertEquals(EditedMethodology.MAIN, edited.text().getText());
		});
	}

	@Test
	void theLineOfTheCursorBecomesAComment() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("stage Vis");
			workbench.run(COMMAND + "comment");
			assertEquals("// stage Visit \"On-site visit\" on days 20 to 22 by PeerTeam", edited.line());
			assertEquals("// stage Vis".length(), edited.text().getCaretOffset() - edited.text().getOffsetAtLine(edited.text().getLineAtOffset(edited.text().getCaretOffset())));
		});
	}
}
