package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Only the problems of the last evaluation of a lambda are kept. */
class LambdaMessagesTest {

	@TestFactory
	Stream<DynamicTest> ofTheLastEvaluation() {
		return Cases.of("""
				Sequence{1, 0, 2}->collect(e | 4 / e) => [int 4, int 2]
				Sequence{1, 2, 0}->collect(e | 4 / e) => [int 4, int 2] ! ERROR
				Sequence{0, 0}->collect(e | 4 / e) => [] ! ERROR
				Sequence{1, 0}->select(e | 4 / e > 1) => [int 1] ! ERROR WARNING
				self.halls->collect(h | h.tasks->collect(t | t.nope)) => []
				self.halls->reverse()->collect(h | h.tasks->collect(t | t.nope)) => [] ! WARNING
				nope->collect(e | 1 / 0) => {} ! ERROR ERROR
				Sequence{1, 0}->collect(e | 4 / e)->sum() => long 4 ! ERROR
				""");
	}

	@TestFactory
	Stream<DynamicTest> implicitCollectKeepsAll() {
		return Cases.of("""
				self.halls.nope => [] ! WARNING WARNING
				self.halls.tasks.marks->size() => int 2 ! WARNING
				""");
	}
}
