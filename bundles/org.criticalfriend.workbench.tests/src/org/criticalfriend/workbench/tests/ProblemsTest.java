package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.workbench.problems.Problem;
import org.criticalfriend.workbench.problems.Problems;
import org.criticalfriend.workbench.problems.Severity;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsTest {

	private static final String PART = "org.criticalfriend.workbench.part.problems";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void theListIsNotShownWhileSomebodyTypesButWhenItIsSaved() throws Exception {
		Path file = EditedMethodology.in(folder);
		RunningWorkbench.with(folder, state, workbench -> {
			EditedMethodology edited = EditedMethodology.open(workbench, file);
			edited.goBehind("on days 20 to 22 by P");
			edited.type("q");
			workbench.await("the problem is known", () -> !edited.problems().isEmpty());
			assertFalse(isShown(workbench));
			workbench.run("org.criticalfriend.workbench.command.save");
			workbench.await("the list is shown", () -> isShown(workbench));
			assertSame(edited.part(), workbench.parts().getActivePart());
		});
	}

	@Test
	void theListIsShownWithTheFirstDocumentThatHasProblems() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			MPart used = workbench.parts().getActivePart();
			Problems problems = workbench.service(Problems.class);
			problems.set(folder.resolve("good.methodology"), List.of());
			assertFalse(isShown(workbench));
			problems.set(folder.resolve("late.methodology"), List.of(problem("The plan is late.")));
			workbench.await("the list is shown", () -> isShown(workbench));
			assertSame(used, workbench.parts().getActivePart());
			workbench.picture("problems");
			workbench.parts().hidePart(workbench.parts().findPart(PART));
			problems.set(folder.resolve("late.methodology"), List.of(problem("The plan is very late.")));
			workbench.settle();
			assertFalse(isShown(workbench));
			workbench.run("org.criticalfriend.workbench.command.problems");
			assertTrue(isShown(workbench));
		});
	}

	private Problem problem(String message) {
		return new Problem(folder.resolve("late.methodology"), 1, Severity.WARNING, message, () -> { });
	}

	private static boolean isShown(RunningWorkbench workbench) {
		MPart part = workbench.parts().findPart(PART);
		return part != null && workbench.parts().isPartVisible(part);
	}
}
