package org.criticalfriend.aql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.aql.Query;
import org.criticalfriend.aql.Result;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The recorded expressions of the conformance suite, where it stands beside the project. */
class ConformanceTest {

	@TestFactory
	Stream<DynamicTest> expressionsGiveTheRecordedValuesAndSeverities() throws IOException {
		Path suite = ConformanceSuite.folder();
		if (suite == null) {
			return Stream.of(DynamicTest.dynamicTest("skipped: no conformance suite", () -> assumeTrue(false,
					"shared/acceleo-cases is not there; set the system property criticalfriend.shared to the folder that holds it")));
		}
		ReviewModels models = ReviewModels.load(suite);
		List<DynamicTest> tests = new ArrayList<>();
		try (Stream<Path> files = Files.list(suite.resolve("aql"))) {
			for (Path file : files.sorted().toList()) {
				for (ConformanceSuite.Row row : ConformanceSuite.rows(file)) {
					if (!row.severities().contains("PARSE")) {
						tests.add(DynamicTest.dynamicTest(file.getFileName() + " " + row.expression(), () -> check(models, row)));
					}
				}
			}
		}
		assertTrue(tests.size() > 1000, "the suite has lost rows");
		return tests.stream();
	}

	private static void check(ReviewModels models, ConformanceSuite.Row row) {
		Query query = models.aql().compile(row.expression(), "self");
		Result result = query.evaluate(models.index(row.model()), models.root(row.model()));
		List<String> severities = new ArrayList<>();
		query.parsed().errors().forEach(problem -> severities.add("PARSE"));
		result.problems().forEach(problem -> severities.add(problem.severity().name()));
		assertEquals(row.result() + " | " + row.severities(), ValueNotation.of(result.value()) + " | " + String.join(" ", severities));
	}
}
