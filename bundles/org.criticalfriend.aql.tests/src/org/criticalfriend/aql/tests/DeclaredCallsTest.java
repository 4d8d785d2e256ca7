package org.criticalfriend.aql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import org.criticalfriend.aql.Aql;
import org.criticalfriend.aql.services.ResultType;
import org.criticalfriend.aql.services.Service;
import org.criticalfriend.aql.syntax.Expression;
import org.criticalfriend.aql.syntax.ExpressionParser;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.validation.DeclaredCalls;
import org.criticalfriend.aql.validation.ExpressionValidator;
import org.criticalfriend.aql.validation.TypeEnvironment;
import org.criticalfriend.aql.validation.Validation;
import org.junit.jupiter.api.Test;

/** Types of calls that a module defines, which go before the standard services. */
class DeclaredCallsTest {
	private final VisitModel model = new VisitModel();
	private final Aql aql = model.aql();
	private final Type task = Type.of(model.metamodel.ePackage.getEClassifier("Task"));
	private final Type exam = Type.of(model.metamodel.ePackage.getEClassifier("Exam"));
	private final Type person = Type.of(model.metamodel.ePackage.getEClassifier("Person"));
	private final List<Service> definitions = List.of(definition("card", Type.STRING, task), definition("load", Type.INTEGER, person),
			definition("load", Type.REAL, exam), definition("size", Type.BOOLEAN, Type.STRING),
			definition("shown", Type.STRING, Type.of(model.metamodel.state)));
	private final ExpressionValidator validator = new ExpressionValidator(aql.metamodels(), aql.services(), new DeclaredCalls() {
		@Override
		public List<Service> named(String name) {
			return definitions.stream().filter(definition -> definition.name().equals(name)).toList();
		}

		@Override
		public List<Service> inParents(String name) {
			return name.equals("card") ? named(name) : List.of();
		}

		@Override
		public Collection<String> names() {
			return definitions.stream().map(Service::name).toList();
		}
	});

	@Test
	void resultsAreWhatTheDefinitionDeclares() {
		assertEquals(Type.STRING, validate("t.card()").type());
		assertEquals(Type.STRING, validate("e.card()").type());
		assertEquals(Type.sequence(Type.STRING), validate("p.tasks.card()").type());
		assertEquals(Type.STRING, validate("t.super:card()").type());
	}

	@Test
	void definitionsGoBeforeServices() {
		assertEquals(Type.BOOLEAN, validate("'a'.size()").type());
		assertEquals(Type.INTEGER, validate("p.tasks->size()").type());
	}

	@Test
	void aDefinitionForASubtypeMayBeMeant() {
		Validation validation = validate("t.load()");
		assertEquals(Type.REAL, validation.type());
		assertEquals(List.of(), validation.issues());
	}

	@Test
	void whatNeverFitsIsReported() {
		assertMessage("p.card()", "no service `card()` on visits::Person; there is `card()` on visits::Task");
		assertMessage("t.crad()", "no service `crad()` on visits::Task; did you mean `card`?");
		assertMessage("p.super:load()", "no parent module defines `load()` on visits::Person");
		assertMessage("t.state.shown()", "no service `shown()` on visits::State; there is `shown()` on visits::State; "
				+ "a parameter of an enumeration takes no literal of a dynamic metamodel");
	}

	@Test
	void conditionsAndBranchesCanBeAskedFor() {
		Expression condition = new ExpressionParser().parse("t.oclIsKindOf(visits::Exam)").ast();
		assertEquals(exam, validator.assuming(condition, true, environment()).variable("t"));
		assertEquals(task, validator.assuming(condition, false, environment()).variable("t"));
		assertTrue(validator.constant(condition, environment()).isEmpty());
		Expression impossible = new ExpressionParser().parse("not t.oclIsKindOf(visits::Person)").ast();
		assertEquals(true, validator.constant(impossible, environment()).orElseThrow());
	}

	private TypeEnvironment environment() {
		return TypeEnvironment.empty().with("t", task).with("e", exam).with("p", person);
	}

	private Validation validate(String text) {
		return validator.validate(new ExpressionParser().parse(text).ast(), environment());
	}

	private void assertMessage(String text, String message) {
		assertEquals(List.of(message), validate(text).issues().stream().map(issue -> issue.message()).toList());
	}

	private static Service definition(String name, Type result, Type... parameters) {
		return new Service(name, List.of(parameters), ResultType.always(result), (evaluation, arguments) -> null);
	}
}
