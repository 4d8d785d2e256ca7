package org.criticalfriend.aql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.aql.Aql;
import org.criticalfriend.aql.Result;
import org.criticalfriend.aql.evaluation.Lambda;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.validation.ExpressionValidator;
import org.criticalfriend.aql.validation.TypeEnvironment;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Public Java methods as services. */
class JavaServicesTest {

	public static final class Greetings {
		private Greetings() {
		}

		public static String greet(String name) {
			return "Hello " + name;
		}

		public static String greet(String name, int times) {
			return greet(name).repeat(times);
		}

		public static String kind(Object value) {
			return "any";
		}

		public static String kind(EObject value) {
			return "object";
		}

		public static String kind(Collection<?> value) {
			return "collection";
		}

		public static List<String> halves(String text) {
			return List.of(text.substring(0, text.length() / 2), text.substring(text.length() / 2));
		}

		public static String[] asArray(String text) {
			return new String[] {text, text};
		}

		public static Object applied(Integer number, Lambda lambda) {
			return lambda.apply(number);
		}

		public static String broken(String text) throws IOException {
			throw new IOException("no " + text);
		}

		public static Integer add(EObject object, Integer number) {
			return number + 100;
		}

		public static String toUpper(String text) {
			return "upper " + text;
		}
	}

	public static final class Counter {
		private int count;

		public int counted(String text) {
			return count += text.length();
		}
	}

	public static final class Unusual {
		private Unusual() {
		}

		public static int sizeOf(ArrayList<?> list) {
			return list.size();
		}
	}

	@TestFactory
	Stream<DynamicTest> staticMethodsAreServicesOfTheirFirstParameter() {
		return Cases.of(Greetings.class, """
				'Ada'.greet() => 'Hello Ada'
				'A'.greet(2) => 'Hello AHello A'
				self.tags.greet() => ['Hello a', 'Hello b']
				1.kind() => 'any'
				self.kind() => 'object'
				self.tags->kind() => 'collection'
				null.kind() => 'collection'
				'abcd'.halves()->size() => int 2
				'x'.asArray() => ['x', 'x']
				3.applied(n | n + 1) => int 4
				self + 1 => int 101
				'a'.toUpper() => 'upper a'
				'A'.greet(null) => null ! ERROR
				'A'.greet('x') => null ! WARNING
				'disk'.broken() => null ! ERROR
				""");
	}

	@Test
	void methodsOfAnObjectKeepItsState() {
		VisitModel model = new VisitModel();
		Aql aql = model.aql().registerInstance(new Counter());
		assertEquals(5, aql.compile("'ab'.counted() + 'a'.counted()").evaluate(model.index()).value());
	}

	@Test
	void whatTheMethodThrowsIsTold() {
		VisitModel model = new VisitModel();
		Result result = model.aql().register(Greetings.class).compile("'disk'.broken()").evaluate(model.index());
		assertEquals("`broken` failed: java.io.IOException: no disk", result.problems().get(0).message());
	}

	@Test
	void resultTypesAreKnownBeforeEvaluation() {
		Aql aql = new VisitModel().aql().register(Greetings.class);
		ExpressionValidator validator = new ExpressionValidator(aql.metamodels(), aql.services());
		assertEquals(Type.sequence(Type.STRING), validator.validate(aql.compile("'a'.halves()").parsed().ast(), TypeEnvironment.empty()).type());
		assertEquals(Type.STRING, validator.validate(aql.compile("'a'.greet(2)").parsed().ast(), TypeEnvironment.empty()).type());
	}

	@Test
	void classesThatCannotServeAreRefused() {
		Aql aql = new VisitModel().aql();
		assertTrue(assertThrows(IllegalArgumentException.class, () -> aql.register(Counter.class)).getMessage().contains("nothing to call"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> aql.register(Unusual.class)).getMessage()
				.contains("declare Collection, List or Set"));
	}
}
