package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of the text are folded away and come back when somebody wants to see them. */
class FoldingTest {

	private static final String COMMAND = "org.criticalfriend.workbench.command.";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void everythingIsFoldedAndUnfolded() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			int lines = edited.text().getLineCount();
			fold(workbench, edited, "foldAll");
			assertFalse(edited.text().getText().contains("day 0 is Start"));
			assertTrue(edited.text().getText().contains("clock {"));
			workbench.picture("methodology-folded");
			workbench.run(COMMAND + "unfoldAll");
			assertEquals(lines, edited.text().getLineCount());
			assertFalse(edited.part().isDirty());
		});
	}

	@Test
	void whatTheCursorIsInIsFoldedWithTheKeyboard() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("day 0 is");
			fold(workbench, edited, "fold");
			assertFalse(edited.text().getText().contains("day 0 is Start"));
			edited.goBehind("clock {");
			workbench.run(COMMAND + "unfold");
			assertTrue(edited.text().getText().contains("day 0 is Start"));
		});
	}

	@Test
	void whatIsFoldedStaysSoWhileTyping() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			fold(workbench, edited, "foldAll");
			edited.goBehind("by PeerTeam");
			edited.type("s");
			workbench.await("the text was read again", () -> !edited.problems().isEmpty());
			assertFalse(edited.text().getText().contains("day 0 is Start"));
		});
	}

	@Test
	void aPlaceThatIsGoneToIsUnfolded() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			fold(workbench, edited, "foldAll");
			workbench.run(COMMAND + "line");
			Text field = edited.shown(Text.class).get(0);
			field.setText("4");
			edited.press("Go");
			assertTrue(edited.text().getText().contains("day 0 is Start"));
			assertTrue(edited.text().getLine(edited.text().getLineAtOffset(edited.text().getCaretOffset())).contains("day 0 is Start"));
		});
	}

	/** What can be folded is known when the text has been read. */
	private static void fold(RunningWorkbench workbench, EditedMethodology edited, String command) {
		int lines = edited.text().getLineCount();
		workbench.await("something is folded", () -> {
			workbench.run(COMMAND + command);
			return edited.text().getLineCount() < lines;
		});
	}
}
