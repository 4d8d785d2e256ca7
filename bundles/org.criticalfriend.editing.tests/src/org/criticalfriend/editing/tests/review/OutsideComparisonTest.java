package org.criticalfriend.editing.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.editing.difference.DifferenceLine;
import org.criticalfriend.editing.review.OutsideComparison;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.editing.tests.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody else has written is compared with what saving would write. */
class OutsideComparisonTest {

	@Test
	void linesOfBothSidesAreTold(@TempDir Path folder) throws IOException {
		try (ReviewSession session = new Examples().session("wrenford", folder)) {
			Path main = session.folder().resolve("review.yaml");
			Files.writeString(main, Files.readString(main).replaceFirst("(?m)^name: .*$", "name: Theirs"));
			session.edit("Name", () -> session.review().setName("Mine"));
			List<DifferenceLine> lines = new OutsideComparison(session, session.changedOutside()).difference().lines();
			assertEquals(List.of("name: Theirs"), texts(lines, DifferenceLine.Kind.REMOVED));
			assertEquals(List.of("name: Mine"), texts(lines, DifferenceLine.Kind.ADDED));
		}
	}

	@Test
	void aFileThatSomebodyDeletedIsAllMine(@TempDir Path folder) throws IOException {
		try (ReviewSession session = new Examples().session("wrenford", folder)) {
			Files.delete(session.folder().resolve("people.yaml"));
			List<DifferenceLine> lines = new OutsideComparison(session, session.changedOutside()).difference().lines();
			assertEquals(List.of(), texts(lines, DifferenceLine.Kind.REMOVED).stream().filter(text -> !text.isEmpty()).toList());
			assertTrue(texts(lines, DifferenceLine.Kind.ADDED).size() > 1);
		}
	}

	private static List<String> texts(List<DifferenceLine> lines, DifferenceLine.Kind kind) {
		return lines.stream().filter(line -> line.kind() == kind).map(DifferenceLine::text).toList();
	}
}
