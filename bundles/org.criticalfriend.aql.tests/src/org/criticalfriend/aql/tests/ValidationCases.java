package org.criticalfriend.aql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.aql.Aql;
import org.criticalfriend.aql.syntax.ExpressionParser;
import org.criticalfriend.aql.syntax.ParsedExpression;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.validation.ExpressionValidator;
import org.criticalfriend.aql.validation.TypeEnvironment;
import org.criticalfriend.aql.validation.Validation;
import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests of types and issues, one a line: {@code expression => type}, and each issue after {@code !} as
 * {@code severity text-it-is-at: message}. Variables: {@code self} a Visit, {@code task} a Task, {@code thing} an Exam or
 * Person, {@code count} an Integer.
 */
final class ValidationCases {
	private final VisitModel model = new VisitModel();
	private final Aql aql = model.aql();
	private final ExpressionValidator validator = new ExpressionValidator(aql.metamodels(), aql.services());
	private final TypeEnvironment environment = TypeEnvironment.empty().with("self", type("Visit")).with("task", type("Task"))
			.with("thing", new Type.Union(List.of(type("Exam"), type("Person")))).with("count", Type.INTEGER);

	static Stream<DynamicTest> of(String lines) {
		ValidationCases cases = new ValidationCases();
		return lines.lines().filter(line -> !line.isBlank()).map(line -> DynamicTest.dynamicTest(line, () -> cases.check(line)));
	}

	private Type type(String name) {
		EClassifier classifier = model.metamodel.ePackage.getEClassifier(name);
		return Type.of(classifier);
	}

	private void check(String line) {
		String text = line.substring(0, line.indexOf(" => "));
		ParsedExpression parsed = new ExpressionParser().parse(text);
		assertEquals(List.of(), parsed.problems());
		Validation validation = validator.validate(parsed.ast(), environment);
		String issues = validation.issues().stream()
				.map(issue -> " ! " + issue.severity() + " " + text.substring(issue.start(), issue.end()) + ": " + issue.message())
				.collect(Collectors.joining());
		assertEquals(line, text + " => " + validation.type() + issues);
	}
}
