package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What `+` does with texts, null and collections. */
class ConcatenationTest {

	@TestFactory
	Stream<DynamicTest> aTextOnOneSideMakesText() {
		return Cases.of("""
				'a' + 1 => 'a1'
				1 + 'a' => '1a'
				1 + 2 + 'a' => '3a'
				'a' + 1 + 2 => 'a12'
				'a' + true + 1.5 => 'atrue1.5'
				'a' + self.tags => 'aab'
				'is ' + visits::State::done => 'is all done'
				'a' + nope => 'a' ! ERROR
				""");
	}

	@TestFactory
	Stream<DynamicTest> nullIsNoText() {
		return Cases.of("""
				null + null => ''
				'a' + null => 'a'
				1 + null => '1'
				null + Sequence{1} => '1'
				null + self.tags => 'ab'
				""");
	}

	@TestFactory
	Stream<DynamicTest> collectionsAreJoinedKeepingTheLeftKind() {
		return Cases.of("""
				Sequence{1} + OrderedSet{1, 2} => [int 1, int 1, int 2]
				OrderedSet{1} + Sequence{1, 2} => {int 1, int 2}
				Sequence{1, 2, 1} - Sequence{1} => [int 2]
				OrderedSet{1, 2} - Sequence{2} => {int 1}
				Sequence{1} + 2 => null ! WARNING
				Sequence{1} - 1 => null ! WARNING
				""");
	}
}
