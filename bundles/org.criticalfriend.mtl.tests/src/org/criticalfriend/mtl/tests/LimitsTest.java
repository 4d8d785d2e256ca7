package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.criticalfriend.aql.evaluation.EvaluationAbortedException;
import org.criticalfriend.mtl.generation.Limits;
import org.junit.jupiter.api.Test;

class LimitsTest {

	@Test
	void aRecursionWithoutAnEndIsStoppedWithTheNameOfTheTemplate() {
		Modules modules = Modules.withBody("[l.again()/]").and("[template public again(l : library::Library)]x[l.again()/][/template]\n");
		EvaluationAbortedException stopped = assertThrows(EvaluationAbortedException.class, modules::run);
		assertTrue(stopped.getMessage().contains("`again`"), stopped.getMessage());
		assertEquals(0, modules.files().size());
	}

	@Test
	void theDepthLimitCanBeSet() {
		Modules modules = Modules.withBody("[10.down()/]").and("[query public down(n : Integer) : Integer = if n = 0 then 0 else (n - 1).down() endif/]\n");
		assertEquals("0\n", modules.run().file("out.txt"));
		assertThrows(EvaluationAbortedException.class, () -> modules.set().limits(new Limits(5, 1000)).mains());
	}

	@Test
	void tooMuchTextIsStopped() {
		Modules modules = Modules.withBody("[for (a | Sequence{1, 2, 3, 4, 5})]\n  [for (b | Sequence{1, 2, 3, 4, 5})]\n    [l.name/]\n  [/for]\n[/for]");
		EvaluationAbortedException stopped = assertThrows(EvaluationAbortedException.class, () -> modules.set().limits(new Limits(10, 100)).mains());
		assertTrue(stopped.getMessage().contains("100 characters"), stopped.getMessage());
	}

	@Test
	void aRunCanBeCancelled() {
		Modules modules = Modules.withBody("[for (s | l.shelves)]\n  [s.name/]\n[/for]");
		AtomicInteger asked = new AtomicInteger();
		assertThrows(EvaluationAbortedException.class, () -> modules.set().cancelledBy(() -> asked.incrementAndGet() > 2).mains());
		assertEquals(3, asked.get());
	}
}
