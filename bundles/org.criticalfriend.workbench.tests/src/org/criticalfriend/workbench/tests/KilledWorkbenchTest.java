package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench is killed in the middle of work, and started again. */
class KilledWorkbenchTest {

	private static final String RECOVERY = "org.criticalfriend.workbench.part.recovery";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@TempDir
	Path other;

	private Path methodology;
	private Path review;

	@BeforeEach
	void workIsLeftUnsavedByAKilledWorkbench() throws Exception {
		RunningWorkbench.assumeDisplay();
		ReviewExamples.copyTo(folder);
		methodology = EditedMethodology.in(folder);
		review = folder.resolve("examples/northmoor");
		try (OtherProcess killed = OtherProcess.start(other,
				List.of("org.criticalfriend.state=" + state, UnsavedWork.METHODOLOGY + "=" + methodology, UnsavedWork.REVIEW + "=" + review),
				List.of("-product", "org.criticalfriend.workbench.product", "-application", UnsavedWork.ID, "-folder", folder.toString()))) {
			killed.awaitLine(UnsavedWork.ENTERED);
			killed.kill();
		}
		assertEquals(EditedMethodology.MAIN, text(methodology));
		assertFalse(text(review.resolve("people.yaml")).contains(UnsavedWork.POST));
	}

	@Test
	void everythingThatWasEnteredIsRecovered() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			workbench.await("the page is filled", () -> isShown(workbench) && list(workbench).getItemCount() == 2);
			recover(workbench, "northmoor", "+ " + UnsavedWork.POST);
			workbench.await("the review is recovered", () -> text(review.resolve("people.yaml")).contains(UnsavedWork.POST));
			workbench.await("the methodology is left", () -> list(workbench).getItemCount() == 1);
			recover(workbench, "sample.methodology", "+ methodology Sample \"Sample review" + UnsavedWork.TYPED + "\"");
			workbench.await("the page is closed", () -> !isShown(workbench));
		});
		assertEquals(EditedMethodology.MAIN.replace("Sample review", "Sample review" + UnsavedWork.TYPED), text(methodology));
		assertTrue(text(review.resolve("people.yaml")).contains(UnsavedWork.POST));
	}

	private static void recover(RunningWorkbench workbench, String name, String change) {
		Table list = list(workbench);
		list.setSelection(IntStream.range(0, list.getItemCount()).filter(row -> list.getItem(row).getText().startsWith(name)).findFirst().orElseThrow());
		list.notifyListeners(SWT.Selection, new Event());
		workbench.await("the change of " + name + " is shown", () -> Widgets.all(workbench.shell(), StyledText.class).stream().anyMatch(text -> text.getText().contains(change)));
		workbench.picture("recovery-after-kill-" + name);
		Widgets.press(workbench.shell(), "Recover and save");
	}

	private static Table list(RunningWorkbench workbench) {
		return Widgets.all(workbench.shell(), Table.class).stream().filter(table -> table.getColumnCount() == 0).findFirst().orElseThrow();
	}

	private static boolean isShown(RunningWorkbench workbench) {
		return workbench.parts().getParts().stream().anyMatch(part -> part.getElementId().equals(RECOVERY) && workbench.parts().isPartVisible(part));
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
