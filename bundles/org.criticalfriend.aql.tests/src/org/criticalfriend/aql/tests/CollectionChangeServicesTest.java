package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Collections with something added, left out or moved. */
class CollectionChangeServicesTest {

	@TestFactory
	Stream<DynamicTest> elements() {
		return Cases.of("""
				Sequence{1, 2}->including(2) => [int 1, int 2, int 2]
				OrderedSet{1, 2}->including(2) => {int 1, int 2}
				null->including(1) => {int 1}
				Sequence{1, 2, 1}->excluding(1) => [int 2]
				OrderedSet{1, 2}->append(1) => {int 2, int 1}
				Sequence{1}->append(null) => [int 1, null]
				OrderedSet{1, 2}->prepend(2) => {int 2, int 1}
				Sequence{1, 2}->insertAt(2, 9) => [int 1, int 9, int 2]
				Sequence{1, 2}->insertAt(3, 9) => [int 1, int 2, int 9]
				OrderedSet{1, 2}->insertAt(1, 2) => {int 2, int 1}
				Sequence{1, 2}->insertAt(4, 9) => null ! ERROR
				Sequence{}->insertAt(0, 9) => null ! ERROR
				""");
	}

	@TestFactory
	Stream<DynamicTest> joins() {
		return Cases.of("""
				Sequence{1}->union(Sequence{1}) => [int 1, int 1]
				OrderedSet{1}->union(OrderedSet{2}) => {int 1, int 2}
				Sequence{1}->union(OrderedSet{2}) => null ! WARNING
				Sequence{1}->concat(OrderedSet{2}) => [int 1, int 2]
				OrderedSet{1}->add(Sequence{1, 2}) => {int 1, int 2}
				Sequence{1, 2, 2}->sub(Sequence{2}) => [int 1]
				Sequence{1, 2, 2}->intersection(OrderedSet{2}) => [int 2, int 2]
				""");
	}

	@TestFactory
	Stream<DynamicTest> parts() {
		return Cases.of("""
				Sequence{1, 2, 3}->subSequence(2, 3) => [int 2, int 3]
				Sequence{1, 2, 3}->subSequence(3, 2) => null ! ERROR
				OrderedSet{1, 2, 3}->subOrderedSet(2, 2) => {int 2}
				OrderedSet{1, 2, 3}->subSequence(1, 2) => null ! WARNING
				Sequence{1, 2, 3}->drop(1) => [int 2, int 3]
				Sequence{1, 2, 3}->drop(3) => null ! ERROR
				Sequence{1, 2, 3}->dropRight(3) => [int 1, int 2]
				Sequence{1, 2, 3}->dropRight(1) => null ! ERROR
				OrderedSet{1, 2, 3}->reverse() => {int 3, int 2, int 1}
				""");
	}

	@TestFactory
	Stream<DynamicTest> separators() {
		return Cases.of("""
				Sequence{1, 2}->sep('-') => [int 1, '-', int 2]
				OrderedSet{1, 2}->sep(0) => [int 1, int 0, int 2]
				Sequence{null, 1}->sep(',') => [null, ',', int 1]
				Sequence{}->sep('(', ',', ')') => ['(', ')']
				Sequence{}->sep('(', ',', ')', false) => []
				Sequence{1, 2}->sep('(', ',', ')', false) => ['(', int 1, ',', int 2, ')']
				""");
	}
}
