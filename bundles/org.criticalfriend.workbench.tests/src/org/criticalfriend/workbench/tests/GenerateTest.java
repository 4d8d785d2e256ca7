package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.criticalfriend.editing.folder.Creation;
import org.criticalfriend.workbench.browser.BrowserPage;
import org.criticalfriend.workbench.difference.ComparisonPage;
import org.criticalfriend.workbench.explorer.Explorer;
import org.criticalfriend.workbench.explorer.SystemFiles;
import org.criticalfriend.workbench.notice.Notice;
import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
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
			prepare(workbench);
			generate(workbench);
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
	void aReviewHasEveryFormat() throws Exception {
		ReviewExamples.copyTo(folder);
		RunningWorkbench.with(folder, state, workbench -> {
			prepare(workbench, folder.resolve("examples/brackenshire"));
			for (String format : List.of("Word", "PDF")) {
				Widgets.press(workbench.shell(), format);
			}
			generate(workbench);
			Path documents = folder.resolve("documents/brackenshire");
			for (String ending : List.of(".html", ".docx", ".pdf", ".ics")) {
				assertTrue(results(workbench).stream().anyMatch(line -> line.endsWith(ending + " New")), ending);
			}
			for (String line : results(workbench)) {
				assertTrue(Files.size(documents.resolve(line.replace(" New", ""))) > 0, line);
			}
			workbench.picture("generate-review");
		});
	}

	@Test
	void pagesOpenInATabAndOtherDocumentsInTheirProgram() throws Exception {
		new Creation().blankMethodology(folder, "Harbour peer review");
		RunningWorkbench.with(folder, state, workbench -> {
			List<String> handedOver = handedOver(workbench);
			prepare(workbench);
			Widgets.press(workbench.shell(), "PDF");
			generate(workbench);
			choose(workbench, "manual.pdf");
			Widgets.press(workbench.shell(), "Open");
			Widgets.press(workbench.shell(), "Show in folder");
			assertEquals(List.of("open manual.pdf", "show manual.pdf"), handedOver);
			assertFalse(Widgets.button(workbench.shell(), "Compare with last time").isEnabled());
			choose(workbench, "manual.html");
			Widgets.press(workbench.shell(), "Open");
			assertEquals(folder.resolve("documents/harbour-peer-review/manual.html"), Editors.file(workbench.parts().getActivePart()).orElseThrow());
			assertTrue(workbench.parts().getActivePart().getObject() instanceof BrowserPage);
			assertEquals(2, handedOver.size());
		});
	}

	@Test
	void cancellingLeavesTheFolderAsItWas() throws Exception {
		Path methodology = new Creation().blankMethodology(folder, "Harbour peer review");
		Path documents = folder.resolve("documents/harbour-peer-review");
		RunningWorkbench.with(folder, state, workbench -> {
			prepare(workbench);
			generate(workbench);
			Map<Path, String> before = contents(documents);
			Files.writeString(methodology, Files.readString(methodology).replace("Harbour peer review", "Quay peer review"));
			Widgets.press(workbench.shell(), "Generate");
			assertFalse(Widgets.button(workbench.shell(), "Generate").isEnabled());
			Widgets.press(workbench.shell(), "Cancel");
			workbench.await("it has stopped", () -> Widgets.says(workbench.shell(), "Stopped; the folder is as it was."));
			assertEquals(before, contents(documents));
			assertFalse(Widgets.button(workbench.shell(), "Cancel").isEnabled());
			generate(workbench);
			assertNotEquals(before, contents(documents));
		});
	}

	@Test
	void errorsOfTheMethodologyAreToldAndNothingIsWritten() throws Exception {
		Path methodology = new Creation().blankMethodology(folder, "Harbour peer review");
		Path documents = folder.resolve("documents/harbour-peer-review");
		RunningWorkbench.with(folder, state, workbench -> {
			prepare(workbench);
			generate(workbench);
			Map<Path, String> before = contents(documents);
			String right = Files.readString(methodology);
			Files.writeString(methodology, right + "\nstage Late \"Late\" on day 3 by Nobody\n");
			Widgets.press(workbench.shell(), "Generate");
			Notices notices = workbench.service(Notices.class);
			workbench.await("it is told", () -> notices.shown().isPresent());
			Notice told = notices.shown().orElseThrow();
			assertTrue(told.failure());
			assertTrue(told.text().startsWith("Nothing was generated. `harbour-peer-review.methodology` has an error; mend it first."), told.text());
			assertTrue(told.text().contains("harbour-peer-review.methodology:" + (right.lines().count() + 2) + ":"), told.text());
			assertTrue(told.text().contains("`Nobody`"), told.text());
			workbench.picture("generate-error");
			assertEquals(before, contents(documents));
			Files.writeString(methodology, right);
			generate(workbench);
			assertTrue(results(workbench).stream().allMatch(line -> line.endsWith(" Unchanged")), () -> results(workbench).toString());
		});
	}

	@Test
	void aFolderThatCannotBeUsedIsTold() throws Exception {
		Path methodology = new Creation().blankMethodology(folder, "Harbour peer review");
		RunningWorkbench.with(folder, state, workbench -> {
			prepare(workbench);
			Text place = Widgets.all(workbench.shell(), Text.class).stream().filter(text -> text.getText().endsWith("harbour-peer-review")).findFirst().orElseThrow();
			place.setText("documents");
			assertFalse(Widgets.button(workbench.shell(), "Generate").isEnabled());
			place.setText(methodology.resolve("documents").toString());
			Widgets.press(workbench.shell(), "Generate");
			Notices notices = workbench.service(Notices.class);
			workbench.await("it is told", () -> notices.shown().isPresent());
			assertTrue(notices.shown().orElseThrow().text().contains(methodology.toString()), notices.shown().orElseThrow().text());
			assertTrue(Widgets.button(workbench.shell(), "Generate").isEnabled());
		});
	}

	@Test
	void whatIsNoMethodologyAndNoReviewHasNoDocuments() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> assertFalse(workbench.isEnabled(GENERATE)));
	}

	private static void generate(RunningWorkbench workbench) {
		Widgets.press(workbench.shell(), "Generate");
		workbench.await("the documents are listed", () -> !results(workbench).isEmpty());
	}

	private void prepare(RunningWorkbench workbench) {
		prepare(workbench, folder.resolve("harbour-peer-review.methodology"));
	}

	private static void prepare(RunningWorkbench workbench, Path source) {
		workbench.parts().showPart(EXPLORER, PartState.ACTIVATE);
		Explorer explorer = workbench.part(EXPLORER, Explorer.class);
		explorer.refreshAndSelect(source);
		workbench.await("it is selected", () -> workbench.isEnabled(GENERATE));
		workbench.run(GENERATE);
		workbench.await("documents can be generated", () -> Widgets.all(workbench.shell(), Button.class).stream().anyMatch(button -> button.getText().equals("Generate") && button.isEnabled()));
	}

	/** What is handed to the system from now on, instead of handing it over. */
	private static List<String> handedOver(RunningWorkbench workbench) {
		List<String> handedOver = new ArrayList<>();
		workbench.application().getContext().set(SystemFiles.class, new SystemFiles() {
			@Override
			public boolean open(Path file) {
				return handedOver.add("open " + file.getFileName());
			}

			@Override
			public boolean show(Path file) {
				return handedOver.add("show " + file.getFileName());
			}
		});
		return handedOver;
	}

	private static Map<Path, String> contents(Path folder) throws IOException {
		Map<Path, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path each : files.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(each), Files.readString(each, StandardCharsets.ISO_8859_1));
			}
		}
		return contents;
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
