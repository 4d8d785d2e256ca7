package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;

import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.text.TextDocument;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

	private static final String RECOVERY = "org.criticalfriend.workbench.part.recovery";
	private static final String SAVED = "part of \"harbour.methodology\"\n// saved\n";
	private static final String TYPED = "part of \"harbour.methodology\"\n// typed\n";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void unsavedWorkIsShownAndRecovered() throws Exception {
		Path file = leaveUnsavedWork();
		RunningWorkbench.with(folder, state, workbench -> {
			awaitComparison(workbench);
			workbench.picture("recovery");
			Widgets.press(workbench.shell(), "Recover and save");
			workbench.await("it is recovered", () -> text(file).equals(TYPED));
			workbench.await("the page is closed", () -> !isShown(workbench));
		});
		assertFalse(hasJournals());
	}

	@Test
	void unsavedWorkCanBeGivenUp() throws Exception {
		Path file = leaveUnsavedWork();
		RunningWorkbench.with(folder, state, workbench -> {
			awaitComparison(workbench);
			Widgets.press(workbench.shell(), "Give up these changes");
			workbench.await("the page is closed", () -> !isShown(workbench));
		});
		assertEquals(SAVED, text(file));
		assertFalse(hasJournals());
	}

	@Test
	void whatIsNotDecidedIsKeptForTheNextStart() throws Exception {
		leaveUnsavedWork();
		RunningWorkbench.with(folder, state, RecoveryTest::awaitComparison);
		assertTrue(hasJournals());
	}

	private Path leaveUnsavedWork() throws IOException {
		Path file = Files.writeString(folder.resolve("extra.methodology"), SAVED);
		TextDocument document = TextDocument.open(file, new JournalFolder(state.resolve("journals"), InstantSource.system(), Runnable::run));
		document.replaceAll(TYPED);
		document.leave();
		return file;
	}

	private static void awaitComparison(RunningWorkbench workbench) {
		workbench.await("the page is shown", () -> isShown(workbench));
		workbench.await("the change is shown", () -> Widgets.all(workbench.shell(), StyledText.class).stream().anyMatch(text -> text.getText().contains("− // saved") && text.getText().contains("+ // typed")));
	}

	private static boolean isShown(RunningWorkbench workbench) {
		return workbench.parts().getParts().stream().anyMatch(part -> part.getElementId().equals(RECOVERY) && workbench.parts().isPartVisible(part));
	}

	private boolean hasJournals() throws IOException {
		try (Stream<Path> files = Files.list(state.resolve("journals"))) {
			return files.anyMatch(file -> file.toString().endsWith(".journal"));
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException missing) {
			return "";
		}
	}
}
