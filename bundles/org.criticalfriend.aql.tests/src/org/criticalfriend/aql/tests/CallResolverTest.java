package org.criticalfriend.aql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.aql.Aql;
import org.criticalfriend.aql.evaluation.CallResolver;
import org.criticalfriend.aql.evaluation.Callable;
import org.criticalfriend.aql.evaluation.Evaluation;
import org.criticalfriend.aql.evaluation.ExpressionCompiler;
import org.criticalfriend.aql.evaluation.Frame;
import org.criticalfriend.aql.evaluation.Node;
import org.criticalfriend.aql.evaluation.Scope;
import org.criticalfriend.aql.syntax.ExpressionParser;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What a template engine does with call sites: definitions of its own go before the standard services. */
class CallResolverTest {
	private final VisitModel model = new VisitModel();
	private final Aql aql = model.aql();
	private final List<String> asked = new ArrayList<>();

	private final CallResolver modules = new CallResolver() {
		@Override
		public Callable resolve(String name, Object[] arguments) {
			asked.add(name);
			boolean own = name.equals("label") && arguments[0] instanceof EObject;
			return own ? (evaluation, values) -> "label of " + values[0].getClass().getSimpleName() : aql.services().resolve(name, arguments);
		}

		@Override
		public Callable resolveSuper(String name, Object[] arguments) {
			return name.equals("label") ? (evaluation, values) -> "parent" : null;
		}
	};

	@Test
	void definitionsAreAskedOncePerSiteAndKindsOfArguments() {
		assertEquals("[label of DynamicEObjectImpl, label of DynamicEObjectImpl]", evaluate("self.halls.label()").toString());
		assertEquals(List.of("label"), asked);
		asked.clear();
		assertEquals("[2, 1]", evaluate("Sequence{'ab', 'c'}.size()").toString());
		assertEquals(List.of("size"), asked);
		asked.clear();
		evaluate("self.eContents().label()");
		assertEquals(List.of("eContents", "label", "label"), asked);
	}

	@Test
	void superCallsStartAtTheParent() {
		assertEquals("parent", evaluate("self.super:label()"));
		assertEquals("", evaluate("self.super:other()").toString());
	}

	private Object evaluate(String text) {
		Scope scope = new Scope();
		int self = scope.declare("self");
		Node node = new ExpressionCompiler(aql.metamodels(), modules).compile(new ExpressionParser().parse(text).ast(), scope);
		Frame frame = new Frame(new Evaluation(model.index()), scope.size());
		frame.set(self, model.visit);
		return node.evaluate(frame);
	}
}
