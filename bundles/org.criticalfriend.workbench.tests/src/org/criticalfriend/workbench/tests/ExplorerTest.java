package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.editing.folder.Creation;
import org.criticalfriend.workbench.explorer.Explorer;
import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.shell.Editors;
import org.criticalfriend.workbench.shell.OpenFolder;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplorerTest {

	private static final String EXPLORER = "org.criticalfriend.workbench.part.explorer";
	private static final String COMMAND = "org.criticalfriend.workbench.command.";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	private Path harbour;

	@BeforeEach
	void createModels() throws IOException {
		harbour = new Creation().blankMethodology(folder, "Harbour peer review");
		new Creation().variant(folder, "Harbour in brief", harbour);
		Files.writeString(folder.resolve("extra.methodology"), "part of \"harbour-peer-review.methodology\"\n");
		Files.createDirectories(folder.resolve("review"));
		Files.writeString(folder.resolve("review/review.yaml"), "id: review\nname: Northmoor, spring\nmethodologyFile: ../harbour-peer-review.methodology\n");
		Files.createDirectories(folder.resolve("documents"));
		Files.writeString(folder.resolve("documents/manual.html"), "<html></html>");
	}

	@Test
	void showsWhatIsInTheFolder() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			Tree tree = filledTree(workbench);
			assertEquals(List.of("Methodologies  2", "  Harbour in brief  harbour-in-brief.methodology", "  Harbour peer review  harbour-peer-review.methodology", "    extra.methodology",
					"Reviews  1", "  Northmoor, spring  review", "Documents  1", "  documents  1", "    manual.html"), allLabels(tree));
			workbench.picture("explorer");
		});
	}

	@Test
	void followsWhatOthersChangeInTheFolder() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			Tree tree = filledTree(workbench);
			Files.delete(folder.resolve("documents/manual.html"));
			new Creation().blankMethodology(folder, "Quay peer review");
			workbench.await("the new methodology is shown", () -> Widgets.labels(tree.getItems()).stream().anyMatch(label -> label.contains("Quay peer review")));
			assertTrue(Widgets.labels(tree.getItems()).stream().noneMatch(label -> label.contains("Documents")));
		});
	}

	@Test
	void showsAnotherFolderWhenOneIsOpened(@TempDir Path other) throws Exception {
		new Creation().blankMethodology(other, "Quay peer review");
		RunningWorkbench.with(folder, state, workbench -> {
			Tree tree = filledTree(workbench);
			workbench.service(OpenFolder.class).set(other);
			workbench.await("the other folder is shown", () -> tree.getItemCount() == 1 && Widgets.labels(tree.getItems()).get(1).contains("Quay"));
			assertEquals(other.getFileName() + " – Critical Friend", workbench.application().getChildren().get(0).getLabel());
		});
	}

	@Test
	void saysWhatToDoInAnEmptyFolder(@TempDir Path nothing) throws Exception {
		RunningWorkbench.with(nothing, state, workbench -> {
			workbench.await("the explorer says so", () -> Widgets.says(workbench.shell(), "There is no methodology and no review"));
			workbench.picture("explorer-empty");
		});
	}

	@Test
	void whatIsSelectedIsOpenedWithTheCommandAndTheMouse() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			select(workbench, "Harbour peer review");
			assertTrue(workbench.isEnabled(COMMAND + "rename"));
			assertTrue(workbench.isEnabled(COMMAND + "delete"));
			workbench.run(COMMAND + "openSelected");
			workbench.await("the methodology is open", () -> workbench.parts().getActivePart().getLabel().equals("harbour-peer-review.methodology"));
			select(workbench, "Northmoor, spring");
			Tree tree = Widgets.all(workbench.shell(), Tree.class).get(0);
			Event twice = new Event();
			twice.item = tree.getSelection()[0];
			tree.notifyListeners(SWT.DefaultSelection, twice);
			workbench.await("the review is open", () -> workbench.service(Editors.class).of(folder.resolve("review")).isPresent());
		});
	}

	@Test
	void anOpenEditorFollowsTheNewNameWithWhatWasTyped() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			EditedMethodology edited = EditedMethodology.open(workbench, folder.resolve("extra.methodology"));
			edited.goBehind(".methodology\"");
			edited.type("\n// typed");
			allLabels(filledTree(workbench));
			select(workbench, "extra.methodology");
			ShownDialog rename = ShownDialog.expect("Rename", dialog -> {
				Widgets.all(dialog, Text.class).get(0).setText("more.methodology");
				Widgets.press(dialog, "Rename");
			});
			workbench.run(COMMAND + "rename");
			rename.await(workbench);
			workbench.await("the editor has the new name", () -> workbench.service(Editors.class).of(folder.resolve("more.methodology")).isPresent());
			assertTrue(Files.readString(folder.resolve("more.methodology")).contains("// typed"));
			assertTrue(workbench.service(Editors.class).of(folder.resolve("extra.methodology")).isEmpty());
		});
	}

	@Test
	void quietTextSuitsTheTheme() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			Tree tree = filledTree(workbench);
			RGB light = detailColour(tree);
			workbench.run(COMMAND + "theme");
			workbench.await("the labels are lighter", () -> detailColour(tree).getHSB()[2] > light.getHSB()[2]);
			workbench.picture("explorer-dark");
			workbench.run(COMMAND + "theme");
			workbench.await("the labels are as before", () -> detailColour(tree).equals(light));
		});
	}

	/** The colour of the last part of the label of the first methodology. */
	private static RGB detailColour(Tree tree) {
		StyleRange[] styles = (StyleRange[]) tree.getItem(0).getItem(0).getData("org.eclipse.jfacestyled_label_key_0");
		return styles[styles.length - 1].foreground.getRGB();
	}

	@Test
	void whatIsDeletedComesBackFromTheNotice() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			select(workbench, "Northmoor, spring");
			workbench.run(COMMAND + "delete");
			Notices notices = workbench.service(Notices.class);
			workbench.await("it is deleted", () -> notices.shown().isPresent());
			assertFalse(Files.exists(folder.resolve("review")));
			workbench.picture("explorer-deleted");
			notices.act();
			workbench.await("it is back", () -> Files.exists(folder.resolve("review/review.yaml")));
			workbench.await("it is shown again", () -> selected(workbench).contains("Northmoor, spring"));
		});
	}

	@Test
	void whatIsRenamedIsRenamedWhereItIsNamed() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			select(workbench, "Harbour peer review");
			ShownDialog rename = ShownDialog.expect("Rename", dialog -> {
				Text name = Widgets.all(dialog, Text.class).get(0);
				name.setText("extra.methodology");
				assertFalse(Widgets.button(dialog, "Rename").isEnabled());
				assertTrue(Widgets.says(dialog, "There is something called `extra.methodology` already"));
				name.setText("quay.methodology");
				Widgets.press(dialog, "Rename");
			});
			workbench.run(COMMAND + "rename");
			rename.await(workbench);
			workbench.await("it is shown with its new name", () -> selected(workbench).contains("quay.methodology"));
			assertFalse(Files.exists(harbour));
			assertTrue(Files.readString(folder.resolve("extra.methodology")).contains("\"quay.methodology\""));
			assertTrue(Files.readString(folder.resolve("review/review.yaml")).contains("../quay.methodology"));
		});
	}

	@Test
	void groupsAreNeitherRenamedNorDeleted() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			select(workbench, "Methodologies");
			assertFalse(workbench.isEnabled(COMMAND + "rename"));
			assertFalse(workbench.isEnabled(COMMAND + "delete"));
			assertFalse(workbench.isEnabled(COMMAND + "openSelected"));
			assertTrue(workbench.isEnabled(COMMAND + "refresh"));
		});
	}

	private Tree filledTree(RunningWorkbench workbench) {
		workbench.parts().showPart(EXPLORER, PartState.ACTIVATE);
		workbench.await("the explorer is filled", () -> !workbench.part(EXPLORER, Explorer.class).items().isEmpty());
		return Widgets.all(workbench.shell(), Tree.class).get(0);
	}

	private void select(RunningWorkbench workbench, String label) {
		Tree tree = filledTree(workbench);
		tree.setSelection(item(label, tree.getItems()));
		Event event = new Event();
		event.item = tree.getSelection()[0];
		tree.notifyListeners(SWT.Selection, event);
		workbench.settle();
	}

	private static String selected(RunningWorkbench workbench) {
		Tree tree = Widgets.all(workbench.shell(), Tree.class).get(0);
		return tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText();
	}

	private static TreeItem item(String label, TreeItem... items) {
		for (TreeItem each : items) {
			if (each.getText().startsWith(label)) {
				return each;
			}
			TreeItem below = item(label, each.getItems());
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	/** What is not expanded has no items yet. */
	private static List<String> allLabels(Tree tree) {
		for (TreeItem group : tree.getItems()) {
			for (TreeItem item : group.getItems()) {
				Event expand = new Event();
				expand.item = item;
				tree.notifyListeners(SWT.Expand, expand);
			}
		}
		return Widgets.labels(tree.getItems());
	}
}
