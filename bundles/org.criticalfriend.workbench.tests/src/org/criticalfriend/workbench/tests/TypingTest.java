package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the editor adds to what is typed: closing brackets and quotation marks, indentation, the next item of a list. */
class TypingTest {

	private static final String BLOCK = "stage Report \"Report\" by Council {\n\n}\n";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	private void typed(String behind, String typed, String wanted) throws Exception {
		OpenEditor.with(EditedMethodology.MAIN + BLOCK, folder, state, (workbench, edited) -> {
			edited.goBehind(behind);
			edited.type(typed);
			String text = edited.text().getText();
			assertTrue(text.contains(wanted), text);
			workbench.run("org.criticalfriend.workbench.command.save");
			assertEquals(text, edited.text().getText());
		});
	}

	@Test
	void aBracketIsClosedAndEnterOpensItsBlock() throws Exception {
		typed("stage Start \"Start\" on day 0 by Council", " {\r\"x", "by Council {\n\t\"x\"\n}\n");
	}

	@Test
	void aClosingMarkThatIsThereIsSteppedOver() throws Exception {
		typed("stage Start \"Start\" on day 0 by Council", " {\"x\"}", "by Council {\"x\"}\n");
	}

	@Test
	void aNewLineIsIndentedAsTheOneBefore() throws Exception {
		typed("day 0 is Start", "\rx", "\t\tday 0 is Start\n\t\tx\n");
	}

	@Test
	void aListGoesOnWithItsNextItem() throws Exception {
		typed("by Council {\n", "\t\"\"\"\r- one\rtwo", "\t- one\n\t- two");
	}

	@Test
	void numbersOfAListGoOn() throws Exception {
		typed("by Council {\n", "\t\"\"\"\r1. one\rtwo", "\t1. one\n\t2. two");
	}

	@Test
	void anEmptyItemEndsItsList() throws Exception {
		typed("by Council {\n", "\t\"\"\"\r- one\r\rtwo", "\t- one\n\ttwo");
	}
}
