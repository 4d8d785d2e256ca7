package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodologyEditorTest {

	private static final String COMMAND = "org.criticalfriend.workbench.command.";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void aSoundFileHasNoProblemsAndIsClean() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			assertEquals(List.of(), edited.problems());
			assertFalse(edited.part().isDirty());
			workbench.picture("methodology-editor");
		});
	}

	@Test
	void whatIsWrongIsToldWhileTyping() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerTeam");
			edited.type("s");
			workbench.await("the unknown id is told", () -> edited.problems().stream().anyMatch(message -> message.contains("PeerTeams")));
			assertTrue(edited.part().isDirty());
			workbench.picture("methodology-problems");
		});
	}

	@Test
	void aFixMendsTheProblem() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerTeam");
			edited.type("s");
			workbench.await("the unknown id is told", () -> !edited.problems().isEmpty());
			edited.choose(COMMAND + "fix", "methodology-fix", "Use `PeerTeam`");
			workbench.await("the problem is gone", () -> edited.problems().isEmpty());
			assertTrue(edited.text().getText().endsWith("by PeerTeam\n"));
		});
	}

	@Test
	void assistInsertsWhatIsChosen() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("on days 20 to 22 by P");
			edited.text().replaceTextRange(edited.text().getCaretOffset(), "eerTeam".length(), "");
			edited.choose(COMMAND + "assist", "methodology-assist", "PeerTeam");
			assertTrue(edited.text().getText().contains("by PeerTeam"));
		});
	}

	@Test
	void undoTakesBackAndRedoDoesAgain() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerTeam");
			edited.type(" ");
			assertTrue(edited.part().isDirty());
			workbench.run(COMMAND + "undo");
			assertEquals(EditedMethodology.MAIN, edited.text().getText());
			assertFalse(edited.part().isDirty());
			workbench.run(COMMAND + "redo");
			assertTrue(edited.part().isDirty());
		});
	}

	@Test
	void savingWritesTheFileAlsoWithErrors() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerTeam");
			edited.type("s");
			workbench.run(COMMAND + "save");
			assertFalse(edited.part().isDirty());
			assertTrue(Files.readString(file()).contains("by PeerTeams"));
		});
	}

	@Test
	void renamingChangesOpenAndClosedFiles() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerT");
			workbench.run(COMMAND + "renameId");
			workbench.await("a name is asked for", () -> !edited.shown(Text.class).isEmpty());
			assertEquals("PeerTeam", edited.field().getText());
			edited.field().setText("Peers");
			workbench.picture("methodology-rename");
			edited.press("Rename");
			workbench.await("both files are changed", () -> edited.text().getText().contains("by Peers\n"));
			assertTrue(Files.readString(folder.resolve("sample/team.methodology")).contains("party Peers \"Peer team\""));
			assertTrue(Files.readString(file()).contains("by Peers\n"));
			workbench.await("there are no problems", () -> edited.problems().isEmpty());
		});
	}

	@Test
	void aNameThatIsTakenIsRefused() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerT");
			workbench.run(COMMAND + "renameId");
			workbench.await("a name is asked for", () -> !edited.shown(Text.class).isEmpty());
			edited.field().setText("Council");
			edited.press("Rename");
			workbench.await("the reason is told", () -> edited.shown(Label.class).stream().anyMatch(label -> label.getText().contains("Council")));
			assertEquals(EditedMethodology.MAIN, edited.text().getText());
		});
	}

	@Test
	void theDefinitionIsShownInItsFile() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerT");
			workbench.run(COMMAND + "definition");
			workbench.await("the other file is open", () -> workbench.parts().getActivePart().getLabel().equals("team.methodology"));
			assertEquals("PeerTeam", EditedMethodology.open(workbench, folder.resolve("sample/team.methodology")).text().getSelectionText());
		});
	}

	@Test
	void replacingAllIsOneStep() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			workbench.run(COMMAND + "find");
			List<Text> fields = edited.shown(Text.class);
			fields.get(0).setText("stage");
			fields.get(1).setText("phase");
			workbench.picture("methodology-find");
			edited.press("Replace all");
			assertFalse(edited.text().getText().contains("stage"));
			edited.press("Close");
			workbench.run(COMMAND + "undo");
			assertEquals(EditedMethodology.MAIN, edited.text().getText());
		});
	}

	private Path file() {
		return folder.resolve("sample.methodology");
	}
}
