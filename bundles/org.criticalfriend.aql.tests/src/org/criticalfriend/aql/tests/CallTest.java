package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How calls reach their receiver, and what fits. */
class CallTest {

	@TestFactory
	Stream<DynamicTest> dotMapsCollections() {
		return Cases.of("""
				self.tags.toUpper() => ['A', 'B']
				Sequence{'a', null}.toUpper() => ['A']
				Sequence{Sequence{'a'}, Sequence{'b'}}.toUpper() => ['A', 'B']
				OrderedSet{'a', 'A'}.toUpper() => {'A'}
				self.tags.size() => [int 1, int 1]
				Sequence{'ab', 'c'}.characters() => ['a', 'b', 'c']
				Sequence{1, 2}.nope() => [] ! WARNING WARNING
				Sequence{1, 0}.div(0) => [] ! ERROR ERROR
				""");
	}

	@TestFactory
	Stream<DynamicTest> arrowCallsOnTheCollection() {
		return Cases.of("""
				self.tags->size() => int 2
				'abc'->size() => int 1
				null->size() => int 0
				null->first() => null
				self->first() => Visit /
				nope->size() => int 1 ! ERROR
				self->name => null ! PARSE WARNING
				""");
	}

	@TestFactory
	Stream<DynamicTest> argumentsMustFit() {
		return Cases.of("""
				'abc'.concat(1) => null ! WARNING
				'abc'.size(1) => null ! WARNING
				'abc'.nope() => null ! WARNING
				'abc'.first() => null ! WARNING
				Sequence{1}->at('1') => null ! WARNING
				Sequence{1}->at(null) => null ! ERROR
				7.div(2.0) => null ! WARNING
				Sequence{1, 2}->select(1) => null ! WARNING
				self.halls.filter(visits::Hall) => [] ! WARNING WARNING
				self.super:name() => null ! WARNING
				self.other:name() => null ! PARSE WARNING
				""");
	}
}
