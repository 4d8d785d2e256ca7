package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outline shows what is in the text and where. */
class OutlineTest {

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void aLineOfTheOutlineLeadsToItsPlace() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			Tree tree = outline(workbench);
			workbench.await("the outline is filled", () -> item(tree.getItems(), "Visit") != null);
			workbench.picture("methodology-outline");
			tree.setSelection(item(tree.getItems(), "Visit"));
			Event enter = new Event();
			enter.item = tree.getSelection()[0];
			tree.notifyListeners(SWT.DefaultSelection, enter);
			workbench.await("the id is selected", () -> edited.text().getSelectionText().equals("Visit"));
			assertEquals("stage Visit \"On-site visit\" on days 20 to 22 by PeerTeam", edited.line());
		});
	}

	@Test
	void theOutlineFollowsWhatIsTyped() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			Tree tree = outline(workbench);
			workbench.await("the outline is filled", () -> item(tree.getItems(), "Visit") != null);
			edited.goBehind("by PeerTeam\n");
			edited.type("stage Report \"Report\" by Council");
			workbench.await("the new stage is there", () -> item(tree.getItems(), "Report") != null);
		});
	}

	@Test
	void theOutlineIsThatOfTheEditorThatIsUsed() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			Tree tree = outline(workbench);
			workbench.await("the outline is filled", () -> item(tree.getItems(), "Visit") != null);
			EditedMethodology.open(workbench, folder.resolve("sample/team.methodology"));
			workbench.await("the outline is that of the other file", () -> item(tree.getItems(), "PeerTeam") != null && item(tree.getItems(), "Visit") == null);
			assertEquals(List.of(), Widgets.labels(tree.getItems()).stream().filter(label -> label.contains("Council")).toList());
		});
	}

	private static Tree outline(RunningWorkbench workbench) {
		workbench.run("org.criticalfriend.workbench.command.outline");
		return EditedMethodology.find((Composite) workbench.parts().findPart("org.criticalfriend.workbench.part.outline").getWidget(), Tree.class).get(0);
	}

	private static TreeItem item(TreeItem[] items, String name) {
		for (TreeItem each : items) {
			TreeItem below = each.getText().startsWith(name) ? each : item(each.getItems(), name);
			if (below != null) {
				return below;
			}
		}
		return null;
	}
}
