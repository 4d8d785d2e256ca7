package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void thePreviewShowsWhatIsTyped() throws Exception {
		Path file = EditedMethodology.in(folder);
		RunningWorkbench.with(folder, state, workbench -> {
			assumeTrue(hasBrowser(workbench.shell()), "this computer has no browser engine");
			EditedMethodology edited = EditedMethodology.open(workbench, file);
			workbench.run("org.criticalfriend.workbench.command.preview");
			MPart part = workbench.parts().findPart("org.criticalfriend.workbench.part.preview");
			Browser browser = EditedMethodology.find((Composite) part.getWidget(), Browser.class).get(0);
			edited.goBehind("\"Sample review");
			edited.type("ed");
			workbench.await("the page has the new title", () -> browser.getText().contains("Sample reviewed"));
			workbench.picture("methodology-preview");
		});
	}

	private static boolean hasBrowser(Composite parent) {
		try {
			new Browser(parent, SWT.NONE).dispose();
			return true;
		} catch (SWTError none) {
			return false;
		}
	}
}
