package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.criticalfriend.workbench.notice.Notices;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All places that name something are listed and can be gone to. */
class ReferencesTest {

	private static final String REFERENCES = "org.criticalfriend.workbench.command.references";
	private static final String PART = "org.criticalfriend.workbench.part.references";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void placesInAllFilesAreListedAndOpened() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("by PeerT");
			workbench.run(REFERENCES);
			workbench.await("the places are listed", () -> isShown(workbench) && list(workbench).getItemCount() > 0);
			assertEquals(List.of("stage Visit \"On-site visit\" on days 20 to 22 by PeerTeam", "party PeerTeam \"Peer team\" {"),
					Stream.of(list(workbench).getItems()).map(item -> item.getText(0)).toList());
			assertEquals("References to PeerTeam (2)", workbench.parts().findPart(PART).getLabel());
			assertTrue(list(workbench).isFocusControl());
			workbench.picture("methodology-references");
			Event enter = new Event();
			enter.item = list(workbench).getItem(1);
			list(workbench).notifyListeners(SWT.DefaultSelection, enter);
			workbench.await("the other file is open", () -> workbench.parts().getActivePart().getLabel().equals("team.methodology"));
			assertEquals("PeerTeam", EditedMethodology.open(workbench, folder.resolve("sample/team.methodology")).text().getSelectionText());
		});
	}

	@Test
	void whereNothingIsNamedItIsSaid() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			edited.goBehind("clock {");
			workbench.run(REFERENCES);
			workbench.await("it is said", () -> workbench.service(Notices.class).shown().filter(notice -> notice.text().equals("There is no id at the cursor.")).isPresent());
		});
	}

	private static boolean isShown(RunningWorkbench workbench) {
		MPart part = workbench.parts().findPart(PART);
		return part != null && workbench.parts().isPartVisible(part);
	}

	private static Table list(RunningWorkbench workbench) {
		return EditedMethodology.find((Composite) workbench.parts().findPart(PART).getWidget(), Table.class).get(0);
	}
}
