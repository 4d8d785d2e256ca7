package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Access to features. */
class FeatureTest {

	@TestFactory
	Stream<DynamicTest> ofObjects() {
		return Cases.of("""
				self.name => 'Autumn'
				self.year => int 2031
				self.active => true
				self.tags => ['a', 'b']
				self.guide.name => 'Iris'
				self.halls => [Hall //@halls.0, Hall //@halls.1]
				""");
	}

	@TestFactory
	Stream<DynamicTest> ofCollectionsAreJoined() {
		return Cases.of("""
				self.halls.name => ['east', 'west']
				self.halls.tasks.name => ['sweep', 'quiz']
				self.people.name => ['Iris', 'Jon']
				self.halls.tasks.owner.tasks.name => ['sweep', 'quiz']
				self.halls->asSet().seats => {int 30, int 12}
				self.people.tasks->size() => int 2
				""");
	}

	@TestFactory
	Stream<DynamicTest> ofNull() {
		return Cases.of("""
				null.name => null
				null.nope => null
				self.halls->last().parts->first().name => null
				self.halls->first().parts->first().tasks->first().owner.name => null
				null.nope.name => null ! WARNING
				""");
	}

	@TestFactory
	Stream<DynamicTest> thatDoNotExist() {
		return Cases.of("""
				self.nope => null ! WARNING
				self.nope.name => null ! WARNING WARNING
				self.halls.nope => [] ! WARNING WARNING
				self.halls.tasks.marks => [double 1.5, double 2.5] ! WARNING
				'a'.nope => null ! WARNING
				nope.name => null ! ERROR WARNING
				self. => null ! PARSE WARNING
				""");
	}

	@TestFactory
	Stream<DynamicTest> ofEnumerationLiterals() {
		return Cases.of("""
				visits::State::done.name => 'done'
				visits::State::done.literal => 'all done'
				visits::State::done.value => int 1
				""");
	}
}
