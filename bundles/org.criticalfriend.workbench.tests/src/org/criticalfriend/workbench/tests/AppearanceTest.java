package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppearanceTest {

	private static final String LEFT = "org.criticalfriend.workbench.stack.left";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void theThemeAndTheAreasAreAsTheyWereLeft() throws Exception {
		Files.writeString(folder.resolve("extra.methodology"), "part of \"harbour.methodology\"\n");
		RunningWorkbench.with(folder, state, workbench -> {
			assertFalse(isDark(workbench));
			workbench.run("org.criticalfriend.workbench.command.theme");
			left(workbench).setContainerData("3000");
		});
		RunningWorkbench.with(folder, state, workbench -> {
			assertTrue(isDark(workbench));
			assertEquals("3000", left(workbench).getContainerData());
			workbench.await("the explorer is dark", () -> Widgets.all(workbench.shell(), Tree.class).stream().anyMatch(tree -> brightness(tree.getBackground().getRGB()) < 0.3));
			workbench.picture("dark");
			workbench.run("org.criticalfriend.workbench.command.theme");
			assertFalse(isDark(workbench));
		});
	}

	@Test
	void damagedMemoryIsForgotten() throws Exception {
		Files.writeString(state.resolve("window.properties"), "width=-1\nstack.left=none\ntheme=\\u00");
		RunningWorkbench.with(folder, state, workbench -> {
			assertTrue(workbench.shell().isVisible());
			assertFalse(isDark(workbench));
		});
	}

	private static boolean isDark(RunningWorkbench workbench) {
		return workbench.service(IThemeEngine.class).getActiveTheme().getId().endsWith(".dark");
	}

	private static MUIElement left(RunningWorkbench workbench) {
		return workbench.service(EModelService.class).find(LEFT, workbench.application());
	}

	private static float brightness(RGB colour) {
		return colour.getHSB()[2];
	}
}
