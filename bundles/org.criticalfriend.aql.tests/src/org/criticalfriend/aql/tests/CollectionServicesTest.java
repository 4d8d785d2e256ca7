package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Questions to collections, and their conversions. */
class CollectionServicesTest {

	@TestFactory
	Stream<DynamicTest> questions() {
		return Cases.of("""
				Sequence{1, null}->size() => int 2
				Sequence{}->isEmpty() => true
				OrderedSet{1}->notEmpty() => true
				Sequence{}->first() => null
				OrderedSet{2, 1}->last() => int 1
				Sequence{5, 6}->at(2) => int 6
				OrderedSet{5, 6}->at(3) => null ! ERROR
				Sequence{1, null}->includes(null) => true
				Sequence{1}->excludes(1) => false
				Sequence{1, 2}->includesAll(OrderedSet{2}) => true
				Sequence{1, 2}->excludesAll(Sequence{2}) => false
				Sequence{1, 2, 1}->count(1) => int 2
				""");
	}

	@TestFactory
	Stream<DynamicTest> positionsAndSlices() {
		return Cases.of("""
				Sequence{1, 2, 1}->indexOf(1) => int 1
				Sequence{1, 2, 1}->lastIndexOf(1) => int 3
				OrderedSet{1}->indexOf(9) => int 0
				Sequence{1, 2, 3, 1, 2}->indexOfSlice(Sequence{1, 2}) => int 1
				Sequence{1, 2, 3, 1, 2}->lastIndexOfSlice(Sequence{1, 2}) => int 4
				Sequence{1}->indexOfSlice(Sequence{}) => int 1
				OrderedSet{1, 2}->startsWith(Sequence{1}) => true
				Sequence{1, 2}->endsWith(Sequence{1}) => false
				Sequence{1}->endsWith(Sequence{1, 2}) => false
				""");
	}

	@TestFactory
	Stream<DynamicTest> conversions() {
		return Cases.of("""
				OrderedSet{2, 1}->asSequence() => [int 2, int 1]
				Sequence{1, 2, 2}->asSet() => {int 1, int 2}
				Sequence{1, 2, 2}->asOrderedSet() => {int 1, int 2}
				1->asSequence() => [int 1]
				Sequence{Sequence{1}, null, 2}->toString() => '12'
				""");
	}

	@TestFactory
	Stream<DynamicTest> totals() {
		return Cases.of("""
				Sequence{1, 2.toLong()}->sum() => long 3
				Sequence{1, 2.5}->sum() => double 3.5
				Sequence{}->sum() => long 0
				Sequence{1, null}->sum() => null ! ERROR
				Sequence{'a'}->max() => null ! ERROR
				Sequence{-1, -5}->max() => long -1
				Sequence{-1, 0.5}->min() => double -1.0
				Sequence{}->max() => long -9223372036854775808
				self.halls.seats->sum() => long 42
				""");
	}
}
