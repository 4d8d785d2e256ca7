package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.review.check.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check} tells of a review what an editing session on it tells, which the workbench shows: the same words in the same order. */
class CheckAndEditingTest {

	private static final Path EXAMPLES = Path.of("").toAbsolutePath().getParent().resolveSibling("models").resolve("examples");

	/** A day on which much is late. */
	private static final LocalDate DAY = LocalDate.of(2028, 1, 4);

	@TempDir
	Path journals;

	@ParameterizedTest
	@ValueSource(strings = { "northmoor", "brackenshire", "fellside", "kingsmoor", "saltmere", "wrenford" })
	void problemsAreTheSame(String name) throws IOException {
		Path folder = EXAMPLES.resolve(name);
		List<String> lines = CommandRun.of("check", folder, "--today", DAY).lines();
		List<String> told = lines.subList(0, lines.size() - 1).stream().map(line -> line.replaceFirst("^.*?: (error|warning): ", "$1: ")).toList();
		MethodologyLoader loader = MethodologyLoader.standalone();
		JournalFolder kept = new JournalFolder(journals, InstantSource.system(), Runnable::run);
		try (ReviewSession session = ReviewSession.open(folder, main -> loader.load(main).assembly().map(Assembly::methodology), kept)) {
			List<String> found = session.problems(DAY).stream().map(each -> (each.severity() == Severity.ERROR ? "error: " : "warning: ") + each.message()).toList();
			assertEquals(found, told);
			assertFalse(name.equals("northmoor") && found.isEmpty());
		}
	}
}
