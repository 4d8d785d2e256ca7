package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words, ids, texts, numbers and comments have colours of their own, in both themes. */
class HighlightingTest {

	private static final String THEME = "org.criticalfriend.workbench.command.theme";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void whatMeansSomethingElseLooksElse() throws Exception {
		OpenEditor.with("// how it begins\n" + EditedMethodology.MAIN, folder, state, (workbench, edited) -> {
			workbench.await("the text is coloured", () -> style(edited, "stage Sta").fontStyle == SWT.BOLD);
			assertDistinct(edited);
			assertEquals(SWT.ITALIC, style(edited, "// how").fontStyle);
			workbench.picture("methodology-colours-light");
			RGB before = style(edited, "by Counc").foreground.getRGB();
			workbench.run(THEME);
			workbench.await("the colours are those of the dark theme", () -> !style(edited, "by Counc").foreground.getRGB().equals(before));
			assertDistinct(edited);
			assertTrue(edited.text().getBackground().getRGB().getHSB()[2] < 0.3, "the paper is dark");
			workbench.picture("methodology-colours-dark");
			workbench.run(THEME);
			workbench.await("the colours are those of the light theme", () -> style(edited, "by Counc").foreground.getRGB().equals(before));
		});
	}

	@Test
	void whatIsTypedIsColouredByWhatItMeans() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerTeam\n");
			edited.type("stage Report \"Report\" by Council");
			workbench.await("the new stage is coloured", () -> isAs(edited, "stage Repo", "stage Star") && isAs(edited, "Report\" by Counc", "day 0 by Counc"));
		});
	}

	@Test
	void whatIsWrongIsUnderlinedInItsColour() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			workbench.await("the text is coloured", () -> style(edited, "stage Sta").fontStyle == SWT.BOLD);
			edited.goBehind("by PeerTeam");
			edited.type("s");
			workbench.await("the unknown id is underlined", () -> style(edited, "by PeerT").underline);
			assertEquals(SWT.UNDERLINE_SQUIGGLE, style(edited, "by PeerT").underlineStyle);
			workbench.await("it has the colour of an id still", () -> style(edited, "by PeerT").foreground.equals(style(edited, "by Counc").foreground));
			assertTrue(style(edited, "by PeerT").underline);
			assertFalse(style(edited, "by Counc").underline);
			workbench.picture("methodology-error");
		});
	}

	private static void assertDistinct(EditedMethodology edited) {
		long colours = Stream.of("stage", "by Counc", "\"Sta", "on day 0", "// how").map(place -> style(edited, place).foreground.getRGB()).distinct().count();
		assertEquals(5, colours);
		assertNotEquals(style(edited, "stage Sta").fontStyle, style(edited, "by Counc").fontStyle);
	}

	private static boolean isAs(EditedMethodology edited, String one, String other) {
		StyleRange first = style(edited, one);
		StyleRange second = style(edited, other);
		return first.foreground.equals(second.foreground) && first.fontStyle == second.fontStyle;
	}

	/** How the last character of a place is written. */
	private static StyleRange style(EditedMethodology edited, String place) {
		int offset = edited.text().getText().indexOf(place) + place.length() - 1;
		StyleRange style = edited.text().getStyleRangeAtOffset(offset);
		return style == null ? new StyleRange(offset, 1, edited.text().getForeground(), null) : style;
	}
}
