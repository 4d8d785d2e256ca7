package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.criticalfriend.workbench.review.ReviewEditor;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving a review whose files somebody else has changed: the user chooses, sees no failure, and loses nothing. */
class ReviewSavingTest {

	private static final String SAVE = "org.criticalfriend.workbench.command.save";
	private static final String RECOVERY = "org.criticalfriend.workbench.part.recovery";
	private static final String MINE = "Northmoor, as I call it";
	private static final String THEIRS = "Northmoor, as they call it";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	/** Opens a review, changes its name, and lets somebody else change it in the files. */
	private void withConflict(ReviewExamples.Script script) throws Exception {
		List<IStatus> logged = new CopyOnWriteArrayList<>();
		ILogListener listener = (status, plugin) -> logged.add(status);
		Platform.addLogListener(listener);
		try {
			ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
				Path main = main(editor);
				Files.writeString(main, Files.readString(main).replaceFirst("(?m)^name: .*$", "name: " + THEIRS));
				editor.session().orElseThrow().edit("Name", () -> editor.session().orElseThrow().review().setName(MINE));
				workbench.run(SAVE);
				assertTrue(editor.decision().orElseThrow().contains("review.yaml"), editor.decision()::toString);
				assertTrue(workbench.parts().getActivePart().isDirty());
				script.run(workbench, editor);
			});
		} finally {
			Platform.removeLogListener(listener);
		}
		assertEquals(List.of(), logged.stream().map(IStatus::getException).filter(each -> each != null).map(Throwable::toString).filter(each -> each.contains("not saved") || each.contains("changed by")).toList());
	}

	private static Path main(ReviewEditor editor) {
		return editor.session().orElseThrow().folder().resolve("review.yaml");
	}

	private static String name(ReviewEditor editor) {
		return editor.session().orElseThrow().review().getName();
	}

	@Test
	void theKeyboardIsOnTheChoice() throws Exception {
		withConflict((workbench, editor) -> {
			assertTrue(workbench.shell().getDisplay().getFocusControl() instanceof Button button && button.getText().equals("Compare"));
			for (String choice : List.of("Compare", "Open theirs", "Save mine over it", "Later")) {
				workbench.await(choice + " can be seen", () -> Widgets.button(workbench.shell(), choice).getSize().x > 0);
			}
			workbench.picture("review-changed-by-others");
		});
	}

	@Test
	void bothVersionsCanBeCompared() throws Exception {
		withConflict((workbench, editor) -> {
			Widgets.press(workbench.shell(), "Compare");
			workbench.await("both are shown", () -> Widgets.all(workbench.shell(), StyledText.class).stream()
					.anyMatch(text -> text.getText().contains("− name: " + THEIRS) && text.getText().contains("+ name: " + MINE)));
			workbench.picture("review-compared-with-others");
		});
	}

	@Test
	void theirsIsOpenedAndMineIsKept() throws Exception {
		withConflict((workbench, editor) -> {
			MPart part = workbench.parts().getActivePart();
			Widgets.press(workbench.shell(), "Open theirs");
			workbench.await("the review is read again", () -> editor.view().isPresent() && THEIRS.equals(name(editor)));
			assertFalse(part.isDirty());
			Widgets.press(workbench.shell(), "Show it");
			workbench.await("what was not saved is shown", () -> workbench.parts().getParts().stream().anyMatch(each -> each.getElementId().equals(RECOVERY) && workbench.parts().isPartVisible(each))
					&& Widgets.all(workbench.shell(), StyledText.class).stream().anyMatch(text -> text.getText().contains(MINE)));
			workbench.picture("review-mine-is-kept");
		});
	}

	@Test
	void mineIsSavedOverTheirsWhichIsKept() throws Exception {
		withConflict((workbench, editor) -> {
			Widgets.press(workbench.shell(), "Save mine over it");
			assertTrue(editor.decision().isEmpty());
			assertFalse(workbench.parts().getActivePart().isDirty());
			assertTrue(Files.readString(main(editor)).contains(MINE));
			assertTrue(isSomewhereIn(editor.session().orElseThrow().folder(), THEIRS));
		});
	}

	@Test
	void nothingIsDecidedLater() throws Exception {
		withConflict((workbench, editor) -> {
			Widgets.press(workbench.shell(), "Later");
			assertTrue(editor.decision().isEmpty());
			assertEquals(MINE, name(editor));
			assertTrue(Files.readString(main(editor)).contains(THEIRS));
			assertTrue(workbench.parts().getActivePart().isDirty());
			workbench.run(SAVE);
			assertTrue(editor.decision().isPresent());
		});
	}

	@Test
	void whatCouldNotBeSavedIsNotClosed() throws Exception {
		withConflict((workbench, editor) -> {
			MPart part = workbench.parts().getActivePart();
			assertFalse(workbench.parts().savePart(part, false));
			assertFalse(workbench.parts().saveAll(false));
			assertTrue(part.isToBeRendered());
		});
	}

	private static boolean isSomewhereIn(Path folder, String text) throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path each : files.filter(Files::isRegularFile).filter(file -> file.toString().contains("generations")).toList()) {
				if (Files.readString(each).contains(text)) {
					return true;
				}
			}
		}
		return false;
	}
}
