package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long lines are wrapped on wish. */
class WordWrapTest {

	private static final String WRAP = "org.criticalfriend.workbench.command.wrap";
	private static final String LONG = EditedMethodology.MAIN.replace("\"Sample review\"", "\"Sample review" + " of services".repeat(40) + "\"");

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void aLongLineIsSeenWholeAndOnOneLineAgain() throws Exception {
		OpenEditor.with(LONG, folder, state, (workbench, edited) -> {
			StyledText text = edited.text();
			assertEquals(text.getLineHeight(), top(text, 1) - top(text, 0));
			workbench.run(WRAP);
			assertTrue(text.getWordWrap());
			workbench.await("the line takes several", () -> top(text, 1) - top(text, 0) >= 3 * text.getLineHeight());
			workbench.picture("methodology-wrapped");
			workbench.run(WRAP);
			assertFalse(text.getWordWrap());
			assertEquals(text.getLineHeight(), top(text, 1) - top(text, 0));
			assertEquals(LONG, text.getText());
		});
	}

	private static int top(StyledText text, int line) {
		return text.getLinePixel(line);
	}
}
