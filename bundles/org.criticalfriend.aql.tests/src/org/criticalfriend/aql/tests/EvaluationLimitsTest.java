package org.criticalfriend.aql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.criticalfriend.aql.Result;
import org.criticalfriend.aql.evaluation.Evaluation;
import org.criticalfriend.aql.evaluation.EvaluationAbortedException;
import org.criticalfriend.aql.evaluation.Severity;
import org.junit.jupiter.api.Test;

/** Evaluations can be cancelled, and end at limits with a clear message. */
class EvaluationLimitsTest {
	private final VisitModel model = new VisitModel();

	@Test
	void aCancelledEvaluationEnds() {
		AtomicInteger asked = new AtomicInteger();
		Evaluation evaluation = new Evaluation(model.index(), () -> asked.incrementAndGet() > 3, 10);
		Result result = model.aql().compile("Sequence{1, 2, 3, 4, 5}->collect(e | e)").evaluate(evaluation);
		assertTrue(result.failed());
		assertEquals(4, asked.get());
		assertEquals("the evaluation was cancelled", result.problems().get(0).message());
		assertEquals(Severity.ERROR, result.problems().get(0).severity());
	}

	@Test
	void callsHaveADepthLimit() {
		Evaluation evaluation = new Evaluation(model.index(), () -> false, 2);
		evaluation.enterCall("a");
		evaluation.enterCall("b");
		EvaluationAbortedException aborted = assertThrows(EvaluationAbortedException.class, () -> evaluation.enterCall("c"));
		assertTrue(aborted.getMessage().contains("more than 2 deep at `c`"), aborted::getMessage);
		evaluation.exitCall();
		evaluation.enterCall("d");
	}

	@Test
	void aServiceThatRecursesTooDeepIsAnError() {
		Result result = model.aql().register(Endless.class).compile("1.again()").evaluate(model.index());
		assertTrue(result.failed());
		assertEquals("the evaluation is nested too deeply", result.problems().get(0).message());
	}

	@Test
	void valuesMustMatchTheVariables() {
		assertThrows(IllegalArgumentException.class, () -> model.aql().compile("self", "self").evaluate(model.index()));
	}

	public static final class Endless {
		private Endless() {
		}

		public static Integer again(Integer number) {
			return again(number + 1) + 1;
		}
	}
}
