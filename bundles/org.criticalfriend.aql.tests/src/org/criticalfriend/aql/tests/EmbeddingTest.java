package org.criticalfriend.aql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.criticalfriend.aql.Aql;
import org.criticalfriend.aql.Query;
import org.criticalfriend.aql.Result;
import org.criticalfriend.aql.evaluation.Problem;
import org.criticalfriend.aql.model.ModelIndex;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

/** How a program uses the language. */
class EmbeddingTest {
	private final VisitModel model = new VisitModel();

	@Test
	void fiveLinesAreEnough() {
		Aql aql = new Aql(List.of(model.metamodel.ePackage));
		Query query = aql.compile("self.halls->select(h | h.seats > 20).name->sep(', ')", "self");
		Result result = query.evaluate(ModelIndex.ofResources(List.of(model.resource)), model.visit);
		assertEquals("east", result.text());
		assertEquals(List.of(), result.problems());
	}

	@Test
	void severalVariablesAreBoundInOrder() {
		assertEquals("Autumn 3", model.aql().compile("self.name + ' ' + n", "self", "n").evaluate(model.index(), model.visit, 3).text());
	}

	@Test
	void problemsSayWhatIsWrongAndWhere() {
		Result result = model.aql().compile("self.halls.nmae", "self").evaluate(model.index(), model.visit);
		assertEquals(2, result.problems().size());
		Problem problem = result.problems().get(0);
		assertEquals("no feature `nmae` on visits::Hall; did you mean `name`?", problem.message());
		assertEquals(0, problem.start());
		assertEquals(15, problem.end());
		assertFalse(result.failed());
	}

	@Test
	void aSyntaxProblemStillGivesWhatCouldBeRead() {
		Query query = model.aql().compile("self.name 1", "self");
		assertEquals(1, query.syntaxProblems().size());
		assertEquals("Autumn", query.evaluate(model.index(), model.visit).text());
	}

	@Test
	void generatedMetamodelsWorkAsDynamicOnesDo() {
		Aql aql = new Aql(List.of(EcorePackage.eINSTANCE));
		ModelIndex index = ModelIndex.ofRoots(List.of(model.metamodel.ePackage));
		assertEquals("Exam", aql.compile("self.eClassifiers->filter(ecore::EClass)->select(c | c.eSuperTypes.name->includes('Task')).name", "self")
				.evaluate(index, model.metamodel.ePackage).text());
		assertEquals(6, aql.compile("ecore::EClass.allInstances()->size()").evaluate(index).value());
	}

	@Test
	void oneQueryServesManyThreads() throws Exception {
		Query query = model.aql().compile("self.halls->collect(h | h.tasks->collect(t | t.name + n + t.nope)).size()->sum()", "self", "n");
		ModelIndex index = model.index();
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Callable<Result>> runs = IntStream.range(0, 200).<Callable<Result>>mapToObj(n -> () -> query.evaluate(index, model.visit, n % 10)).toList();
			for (var run : threads.invokeAll(runs)) {
				assertEquals(11L, run.get().value());
				assertTrue(run.get().problems().isEmpty());
			}
		}
	}
}
