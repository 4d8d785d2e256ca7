package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.workbench.difference.ComparisonPage;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other programs change methodology files while they are open in the workbench, or while others are. */
class OutsideChangeTest {

	private static final String THEIRS = EditedMethodology.MAIN.replace("Sample review", "Another review");

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void theFileCanBeReadAgain() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			changeOutside(workbench, edited);
			edited.press("Read it again");
			assertTrue(edited.text().getText().contains("Another review"));
			assertFalse(edited.part().isDirty());
			assertFalse(isAsked(edited));
		});
	}

	@Test
	void bothVersionsAreComparedBeforeOneIsChosen() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerTeam");
			edited.type(" ");
			changeOutside(workbench, edited);
			workbench.picture("methodology-outside-change");
			edited.press("Compare");
			workbench.await("the comparison is shown", () -> workbench.parts().getActivePart().getObject() instanceof ComparisonPage);
			String shown = ((ComparisonPage) workbench.parts().getActivePart().getObject()).shown();
			assertTrue(shown.contains("− methodology Sample \"Another review\""), shown);
			assertTrue(shown.contains("+ methodology Sample \"Sample review\""), shown);
			workbench.picture("methodology-comparison");
			workbench.service(Editors.class).open(file());
			workbench.await("the question is still there", () -> isAsked(edited));
			edited.press("Save mine over it");
			assertFalse(isAsked(edited));
			assertEquals(EditedMethodology.MAIN.stripTrailing() + " \n", Files.readString(file()));
		});
	}

	@Test
	void savingAsksFirst() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerTeam");
			edited.type(" ");
			Files.writeString(file(), THEIRS);
			workbench.run("org.criticalfriend.workbench.command.save");
			assertTrue(isAsked(edited));
			assertTrue(edited.part().isDirty());
			assertEquals(THEIRS, Files.readString(file()));
			edited.press("Decide later");
			assertFalse(isAsked(edited));
		});
	}

	@Test
	void aFileThatIsGoneIsSavedAgain() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			Files.delete(file());
			workbench.await("it is asked about", () -> labels(edited).contains("Save it again"));
			edited.press("Save it again");
			assertEquals(EditedMethodology.MAIN, Files.readString(file()));
		});
	}

	@Test
	void problemsFollowFilesThatAreNotOpen() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			assertEquals(List.of(), edited.problems());
			Path team = folder.resolve("sample/team.methodology");
			Files.writeString(team, EditedMethodology.TEAM.replace("PeerTeam", "VisitingTeam"));
			workbench.await("the id is unknown now", () -> edited.problems().stream().anyMatch(message -> message.contains("PeerTeam")));
			assertFalse(edited.part().isDirty());
			Files.delete(team);
			workbench.await("the file is missed", () -> edited.problems().stream().anyMatch(message -> message.contains("team.methodology")));
			Files.writeString(team, EditedMethodology.TEAM);
			workbench.await("all is well again", () -> edited.problems().isEmpty());
		});
	}

	@Test
	void problemsAreThoseOfTheOpenTextWhateverIsOnTheDisk() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerTeam");
			edited.type("s");
			workbench.await("the unknown id is told", () -> !edited.problems().isEmpty());
			changeOutside(workbench, edited);
			Files.writeString(folder.resolve("sample/team.methodology"), EditedMethodology.TEAM.replace("PeerTeam", "PeerTeams"));
			workbench.await("the text is right now", () -> edited.problems().isEmpty());
		});
	}

	private void changeOutside(RunningWorkbench workbench, EditedMethodology edited) throws Exception {
		Files.writeString(file(), THEIRS);
		workbench.await("it is asked about", () -> isAsked(edited));
	}

	private static boolean isAsked(EditedMethodology edited) {
		return labels(edited).containsAll(List.of("Compare", "Read it again", "Save mine over it", "Decide later"));
	}

	private static List<String> labels(EditedMethodology edited) {
		return edited.shown(Button.class).stream().map(Button::getText).toList();
	}

	private Path file() {
		return folder.resolve("sample.methodology");
	}
}
