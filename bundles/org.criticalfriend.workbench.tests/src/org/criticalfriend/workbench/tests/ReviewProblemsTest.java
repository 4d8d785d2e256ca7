package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.criticalfriend.editing.review.ReviewProblem;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.review.Session;
import org.criticalfriend.workbench.problems.Problem;
import org.criticalfriend.workbench.problems.Problems;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of problems says what {@code check} says of a review, in the same words and order, also while it is edited. */
class ReviewProblemsTest {

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@ParameterizedTest
	@ValueSource(strings = { "northmoor", "brackenshire", "fellside", "kingsmoor", "saltmere", "wrenford" })
	void problemsAreThoseOfCheck(String name) throws Exception {
		ReviewExamples.with(name, folder, state, (workbench, editor) -> {
			ReviewSession session = editor.session().orElseThrow();
			awaitSame(workbench, session);
			session.edit("Dates", () -> session.review().setEnquiry(LocalDate.of(2027, 12, 24)));
			session.edit("Findings", () -> session.review().getFindings().forEach(finding -> finding.getEvidence().clear()));
			if (!session.review().getSessions().isEmpty()) {
				EObject copy = EcoreUtil.copy(session.review().getSessions().get(0));
				session.edit("Session", () -> session.review().getSessions().add((Session) copy));
			}
			assertFalse(checked(session).isEmpty());
			awaitSame(workbench, session);
		});
	}

	private static void awaitSame(RunningWorkbench workbench, ReviewSession session) {
		List<String> expected = checked(session);
		Problems problems = workbench.service(Problems.class);
		workbench.await("the problems are " + expected, () -> problems.all().containsKey(session.folder()) && told(problems.of(session.folder())).equals(expected));
	}

	/** What the command says. */
	private static List<String> checked(ReviewSession session) {
		return session.problems(LocalDate.now()).stream().map(ReviewProblemsTest::words).toList();
	}

	private static String words(ReviewProblem problem) {
		return problem.severity().name() + " " + Path.of(problem.file()).getFileName() + ": " + problem.message();
	}

	private static List<String> told(List<Problem> problems) {
		return problems.stream().map(each -> each.severity().name() + " " + each.file().getFileName() + ": " + each.message()).toList();
	}
}
