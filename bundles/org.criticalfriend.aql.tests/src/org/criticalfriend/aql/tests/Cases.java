package org.criticalfriend.aql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.aql.Aql;
import org.criticalfriend.aql.Query;
import org.criticalfriend.aql.Result;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests of expressions over the visit model, one a line: {@code expression => value}, and after {@code !} the severities of
 * the problems in order, {@code PARSE} for one of syntax that is not repaired.
 */
final class Cases {
	private final VisitModel model = new VisitModel();
	private final Aql aql = model.aql();

	/** Cases with the standard services. */
	static Stream<DynamicTest> of(String lines) {
		return new Cases().tests(lines);
	}

	/** Cases that can also call the static methods of a class. */
	static Stream<DynamicTest> of(Class<?> services, String lines) {
		Cases cases = new Cases();
		cases.aql.register(services);
		return cases.tests(lines);
	}

	private Stream<DynamicTest> tests(String lines) {
		return lines.lines().filter(line -> !line.isBlank()).map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
	}

	private void check(String line) {
		int arrow = line.indexOf(" => ");
		int mark = line.indexOf(" ! ", arrow);
		String expected = line.substring(arrow + 4);
		String actual = outcome(line.substring(0, arrow), mark >= 0);
		assertEquals(expected, actual);
	}

	private String outcome(String expression, boolean problemsExpected) {
		Query query = aql.compile(expression, "self");
		Result result = query.evaluate(model.index(), model.visit);
		List<String> severities = new ArrayList<>();
		query.parsed().errors().forEach(problem -> severities.add("PARSE"));
		result.problems().forEach(problem -> severities.add(problem.severity().name()));
		String value = ValueNotation.of(result.value());
		if (severities.isEmpty() && !problemsExpected) {
			return value;
		}
		return value + " ! " + String.join(" ", severities) + (problemsExpected ? "" : " " + query.parsed().problems() + result.problems());
	}
}
