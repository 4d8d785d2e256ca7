package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be written at the cursor is proposed without keeping anybody from typing. */
class AssistTest {

	private static final String ASSIST = "org.criticalfriend.workbench.command.assist";
	private static final String OPEN_END = EditedMethodology.MAIN.replace("by PeerTeam", "by");

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void typingGoesOnWhileProposalsAreLookedFor() throws Exception {
		OpenEditor.with(OPEN_END, folder, state, (workbench, edited) -> {
			edited.goBehind("to 22 by");
			edited.type(" ");
			workbench.run(ASSIST);
			edited.type("PeerT");
			assertTrue(edited.line().endsWith("by PeerT"), "nothing waits for the proposals");
			workbench.run(ASSIST);
			workbench.await("the text as it is now counts", () -> edited.line().endsWith("by PeerTeam") || edited.offers("PeerTeam") && !edited.offers("Council"));
		});
	}

	@Test
	void theListFollowsWhatIsTyped() throws Exception {
		OpenEditor.with(OPEN_END, folder, state, (workbench, edited) -> {
			edited.goBehind("to 22 by");
			edited.type(" ");
			workbench.run(ASSIST);
			workbench.await("both parties are offered", () -> edited.offers("PeerTeam") && edited.offers("Council"));
			EditedMethodology.key(edited.text(), 'P');
			workbench.await("what goes on from there is offered", () -> edited.offers("PeerTeam") && !edited.offers("Council"));
			edited.choose(ASSIST, "methodology-assist-typed", "PeerTeam");
			workbench.await("it is written", () -> edited.line().endsWith("by PeerTeam"));
		});
	}

	@Test
	void whatIsProposedIsExplainedBesideTheList() throws Exception {
		OpenEditor.with(OPEN_END, folder, state, (workbench, edited) -> {
			edited.goBehind("to 22 by");
			edited.type(" ");
			workbench.run(ASSIST);
			workbench.await("both parties are offered", () -> edited.offers("PeerTeam") && edited.offers("Council"));
			edited.select("PeerTeam");
			workbench.await("the chosen one is explained", () -> edited.isExplained("The peers from other areas."));
			workbench.picture("methodology-assist-explained");
		});
	}

	@Test
	void aSnippetIsFilledInPlaceByPlace() throws Exception {
		OpenEditor.with(EditedMethodology.MAIN, folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerTeam\n");
			edited.type("sta");
			workbench.run(ASSIST);
			workbench.await("a stage is offered", () -> edited.offers("stage"));
			workbench.picture("methodology-assist-snippet");
			edited.choose(ASSIST, "methodology-assist-stage", "stage");
			workbench.await("it is written", () -> edited.text().getText().substring(EditedMethodology.MAIN.length()).startsWith("stage"));
		});
	}

	@Test
	void aListThatNobodyWantsGoesAway() throws Exception {
		OpenEditor.with(OPEN_END, folder, state, (workbench, edited) -> {
			edited.goBehind("to 22 by");
			edited.type(" ");
			workbench.run(ASSIST);
			workbench.await("something is offered", () -> edited.offers("PeerTeam"));
			EditedMethodology.key(edited.text(), (char) 27);
			workbench.await("nothing is offered any more", () -> !edited.offers("PeerTeam"));
			assertEquals(OPEN_END.stripTrailing() + " \n", edited.text().getText());
		});
	}
}
