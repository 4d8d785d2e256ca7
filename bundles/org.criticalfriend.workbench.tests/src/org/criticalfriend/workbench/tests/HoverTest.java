package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.workbench.notice.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands at a place is explained there, for the mouse and for the keyboard. */
class HoverTest {

	private static final String EXPLAIN = "org.criticalfriend.workbench.command.explain";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void theMouseShowsWhatAnIdStandsFor() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.awaitExplanation("by PeerT", "The peers from other areas.");
			String explanation = edited.explanation("The peers from other areas.").orElseThrow().getText();
			assertEquals(List.of("party PeerTeam", "Peer team", "The peers from other areas.", "team.methodology, line 3"), explanation.lines().filter(line -> !line.isBlank()).toList());
			workbench.picture("methodology-hover");
		});
	}

	@Test
	void theMouseShowsWhatAWordOfTheLanguageSays() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.awaitExplanation("stag", "stage – ");
			workbench.picture("methodology-hover-word");
		});
	}

	@Test
	void theMouseShowsWhatIsWrong() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerTeam");
			edited.type("s");
			workbench.await("the unknown id is told", () -> !edited.problems().isEmpty());
			edited.awaitExplanation("by PeerT", "There is no role or party PeerTeams");
		});
	}

	@Test
	void theKeyboardShowsItToo() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerT");
			edited.text().setFocus();
			edited.awaitExplanation(() -> workbench.run(EXPLAIN), "The peers from other areas.");
			workbench.picture("methodology-explained");
			assertFalse(edited.part().isDirty());
		});
	}

	@Test
	void whereThereIsNothingToExplainItIsSaid() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("stage Start ");
			workbench.run(EXPLAIN);
			workbench.await("it is said", () -> workbench.service(Notices.class).shown().filter(notice -> notice.text().startsWith("There is nothing to explain")).isPresent());
		});
	}
}
