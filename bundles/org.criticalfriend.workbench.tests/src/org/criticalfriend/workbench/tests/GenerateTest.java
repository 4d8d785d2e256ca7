package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.criticalfriend.editing.folder.Creation;
import org.criticalfriend.workbench.difference.ComparisonPage;
import org.criticalfriend.workbench.explorer.Explorer;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {

	private static final String EXPLORER = "org.criticalfriend.workbench.part.explorer";
	private static final String GENERATE = "org.criticalfriend.workbench.command.generate";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void documentsAreGeneratedAndComparedWithTheLastTime() throws Exception {
		Path methodology = new Creation().blankMethodology(folder, "Harbour peer review");
		RunningWorkbench.with(folder, state, workbench -> {
			show(workbench);
			assertTrue(results(workbench).stream().allMatch(line -> line.endsWith(" New")), () -> results(workbench).toString());
			assertTrue(Files.exists(folder.resolve("documents/harbour-peer-review/manual.html")));
			workbench.picture("generate");
			Files.writeString(methodology, Files.readString(methodology).replace("Harbour peer review", "Quay peer review"));
			Widgets.press(workbench.shell(), "Generate");
			workbench.await("they are generated again", () -> results(workbench).stream().anyMatch(line -> line.endsWith(" Changed")));
			choose(workbench, "manual.html");
			Widgets.press(workbench.shell(), "Compare with last time");
			workbench.await("the comparison is shown", () -> workbench.parts().getActivePart().getObject() instanceof ComparisonPage);
			String shown = ((ComparisonPage) workbench.parts().getActivePart().getObject()).shown();
			assertTrue(shown.contains("− Harbour peer review"), shown);
			assertTrue(shown.contains("+ Quay peer review"), shown);
			assertTrue(Widgets.all(workbench.shell(), StyledText.class).stream().anyMatch(text -> text.getText().equals(shown)));
			workbench.picture("comparison");
		});
	}

	@Test
	void whatIsNoMethodologyAndNoReviewHasNoDocuments() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> assertFalse(workbench.isEnabled(GENERATE)));
	}

	private static void show(RunningWorkbench workbench) {
		prepare(workbench);
		Widgets.press(workbench.shell(), "Generate");
		workbench.await("the documents are listed", () -> !results(workbench).isEmpty());
	}

	private static void prepare(RunningWorkbench workbench) {
		workbench.parts().showPart(EXPLORER, PartState.ACTIVATE);
		workbench.await("the explorer is filled", () -> !workbench.part(EXPLORER, Explorer.class).items().isEmpty());
		Tree tree = Widgets.all(workbench.shell(), Tree.class).get(0);
		tree.setSelection(tree.getItem(0).getItem(0));
		Event event = new Event();
		event.item = tree.getSelection()[0];
		tree.notifyListeners(SWT.Selection, event);
		workbench.run(GENERATE);
		workbench.await("documents can be generated", () -> Widgets.all(workbench.shell(), Button.class).stream().anyMatch(button -> button.getText().equals("Generate") && button.isEnabled()));
	}

	private static List<String> results(RunningWorkbench workbench) {
		return Arrays.stream(table(workbench).getItems()).map(item -> item.getText(0) + " " + item.getText(1)).toList();
	}

	private static Table table(RunningWorkbench workbench) {
		return Widgets.all(workbench.shell(), Table.class).get(0);
	}

	private static void choose(RunningWorkbench workbench, String file) {
		Table table = table(workbench);
		table.setSelection(Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals(file)).findFirst().orElseThrow());
		table.notifyListeners(SWT.Selection, new Event());
	}
}
