package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.criticalfriend.workbench.shell.OpenFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void theStartPageIsShown() throws Exception {
		RunningWorkbench.with(null, state, workbench -> {
			workbench.await("a part is active", () -> workbench.parts().getActivePart() != null);
			assertTrue(workbench.shell().isVisible());
			assertEquals("org.criticalfriend.workbench.part.start", workbench.parts().getActivePart().getElementId());
			workbench.picture("start");
		});
	}

	@Test
	void theFolderItWasStartedWithIsOpen() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> assertEquals(folder.toAbsolutePath(), workbench.service(OpenFolder.class).get().orElseThrow()));
	}
}
