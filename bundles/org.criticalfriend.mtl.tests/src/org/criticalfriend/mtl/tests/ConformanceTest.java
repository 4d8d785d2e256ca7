package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was recorded of stock Acceleo comes out the same; skipped where the recorded cases are not at hand. */
class ConformanceTest {
	private static final double RECOVERY_SHARE = 0.95;

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "text", "expression", "for", "if", "let", "file", "comment", "indentation", "documents", "crlf", "dispatch",
			"post", "protected" })
	void everyCaseGivesTheRecordedBytesAndMessages(String area) throws IOException {
		List<String> differences = differences(area);
		assertEquals(List.of(), differences, differences.size() + " cases of " + area);
	}

	@Test
	void nearlyAllSyntaxErrorsAreRecoveredFromInTheSameWay() throws IOException {
		List<String> differences = differences("errors");
		int cases = suite().cases("errors").size();
		assertTrue(differences.size() <= cases * (1 - RECOVERY_SHARE), () -> "differences: " + differences);
	}

	private List<String> differences(String area) throws IOException {
		List<String> differences = new ArrayList<>();
		for (ConformanceCase recorded : suite().cases(area)) {
			Path output = Files.createDirectories(folder.resolve(area).resolve(recorded.name()));
			List<String> messages = recorded.run(output);
			if (!messages.equals(recorded.expectedMessages()) || !ConformanceCase.files(output).equals(recorded.expectedFiles())) {
				differences.add(recorded.name());
			}
		}
		return differences;
	}

	private static ConformanceSuite suite() {
		assumeTrue(ConformanceSuite.find().isPresent(), "the recorded cases are not at hand; set -Dcriticalfriend.shared=FOLDER");
		return ConformanceSuite.find().orElseThrow();
	}
}
