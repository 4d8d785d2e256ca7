package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
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
			edited.hover("by PeerT");
			workbench.await("the party is explained", () -> edited.isExplained("The peers from other areas."));
			workbench.picture("methodology-hover");
		});
	}

	@Test
	void theMouseShowsWhatAWordOfTheLanguageSays() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.hover("stag");
			workbench.await("the word is explained", () -> edited.isExplained("stage – "));
			workbench.picture("methodology-hover-word");
		});
	}

	@Test
	void theMouseShowsWhatIsWrong() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerTeam");
			edited.type("s");
			workbench.await("the unknown id is told", () -> !edited.problems().isEmpty());
			edited.hover("by PeerT");
			workbench.await("the problem is explained", () -> edited.isExplained("did you mean `PeerTeam`?") || edited.isExplained("did you mean PeerTeam?"));
		});
	}

	@Test
	void theKeyboardShowsItToo() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerT");
			edited.text().setFocus();
			workbench.run(EXPLAIN);
			workbench.await("the party is explained", () -> edited.isExplained("The peers from other areas."));
			workbench.picture("methodology-explained");
			StyledText explanation = edited.explanation("The peers from other areas.").orElseThrow();
			Event escape = new Event();
			escape.character = SWT.ESC;
			escape.keyCode = SWT.ESC;
			escape.widget = explanation;
			explanation.notifyListeners(SWT.KeyDown, escape);
			explanation.getShell().traverse(SWT.TRAVERSE_ESCAPE);
			workbench.await("it is closed", () -> !edited.isExplained("The peers from other areas."));
			assertFalse(edited.part().isDirty());
		});
	}
}
