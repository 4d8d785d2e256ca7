package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Order needs two comparable values of a kind; equality takes all values. */
class ComparisonTest {

	@TestFactory
	Stream<DynamicTest> order() {
		return Cases.of("""
				1 < 2 => true
				2 <= 1 => false
				'A' < 'a' => true
				'10' < '9' => true
				1.5 >= 1.5 => true
				false < true => true
				2.toLong() > 1.toLong() => true
				1 < 2 = true => true
				""");
	}

	@TestFactory
	Stream<DynamicTest> whatCannotBeOrdered() {
		return Cases.of("""
				1 < 2.0 => null ! ERROR
				1 < 'a' => null ! ERROR
				null < 1 => null ! ERROR
				1 < null => null ! ERROR
				null <= null => true
				null > null => false
				Sequence{1} < Sequence{2} => null ! WARNING
				self < self => null ! WARNING
				visits::State::open < visits::State::done => null ! WARNING
				nope > 1 => null ! ERROR WARNING
				""");
	}

	@TestFactory
	Stream<DynamicTest> equality() {
		return Cases.of("""
				1 = 1 => true
				1 == 1 => true
				1 = 1.0 => false
				1 <> 2 => true
				1 != 1 => false
				null = null => true
				null <> 1 => true
				Sequence{1, 2} = Sequence{2, 1} => false
				OrderedSet{1, 2} = OrderedSet{2, 1} => true
				Sequence{1} = OrderedSet{1} => false
				self = self.guide.eContainer() => true
				self = self.guide => false
				visits::State::done = self.halls.tasks->last().state => true
				visits::State::done = 'all done' => false
				nope = 1 => false ! ERROR
				""");
	}
}
