package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Services that evaluate a lambda for each element. */
class IterationServicesTest {

	@TestFactory
	Stream<DynamicTest> selecting() {
		return Cases.of("""
				Sequence{1, 2, 3}->select(e | e > 1) => [int 2, int 3]
				OrderedSet{1, 2}->reject(e | e = 2) => {int 1}
				Sequence{1, 2}->select(e | 'x') => []
				Sequence{1, 2}->reject(e | null) => []
				Sequence{1, 2, 3}->any(e | e > 1) => int 2
				Sequence{1}->any(e | e > 1) => null
				self.halls->select(h | h.seats > 20).name => ['east']
				self.halls->select(h : visits::Person | true)->size() => int 2
				""");
	}

	@TestFactory
	Stream<DynamicTest> collecting() {
		return Cases.of("""
				Sequence{1, 2}->collect(e | e * 2) => [int 2, int 4]
				OrderedSet{1, 2}->collect(e | 0) => {int 0}
				Sequence{1}->collect(e | Sequence{Sequence{e}, e}) => [[int 1], int 1]
				Sequence{1, 2}->collect(e | null) => []
				Sequence{1, 2}->collect(self | self) => [int 1, int 2]
				self.halls->collect(h | h.tasks->collect(t | h.name + t.name)) => ['eastsweep', 'eastquiz']
				self.halls->collect(h | self.name) => ['Autumn', 'Autumn']
				""");
	}

	@TestFactory
	Stream<DynamicTest> asking() {
		return Cases.of("""
				Sequence{1, 2}->exists(e | e = 2) => true
				Sequence{}->exists(e | true) => false
				Sequence{1, 2}->forAll(e | e > 1) => false
				Sequence{}->forAll(e | false) => true
				Sequence{1}->forAll(e | null) => false
				Sequence{1, 2, 2}->one(e | e = 2) => false
				Sequence{1, 2}->one(e | e = 2) => true
				Sequence{1, 2}->isUnique(e | e) => true
				Sequence{1, 2}->isUnique(e | null) => false
				""");
	}

	@TestFactory
	Stream<DynamicTest> sorting() {
		return Cases.of("""
				Sequence{3, 1, 2}->sortedBy(e | e) => [int 1, int 2, int 3]
				OrderedSet{3, 1}->sortedBy(e | -e) => {int 3, int 1}
				Sequence{'bb', 'a', 'cc', 'd'}->sortedBy(e | e.size()) => ['a', 'd', 'bb', 'cc']
				Sequence{2, null}->sortedBy(e | e) => null
				Sequence{1, 'a'}->sortedBy(e | e) => null
				Sequence{null}->sortedBy(e | e) => [null]
				Sequence{1, 2}->sortedBy(e | null) => [int 1, int 2]
				self.people->sortedBy(p | p.age).age => [int 0, int 29, int 41]
				self.people->sortedBy(p | p.name) => null
				self.people->sortedBy(p | p)->first().name => 'Iris'
				""");
	}

	@TestFactory
	Stream<DynamicTest> reaching() {
		return Cases.of("""
				self.halls->closure(h | h.parts).name => {'nook'}
				self->closure(v | v) => {Visit /}
				self.halls->first().tasks->last()->closure(t | t.after).name => {'sweep'}
				self.guide->closure(p | p.eContainer()) => {Visit /}
				Sequence{}->closure(e | e) => {}
				self.halls->closure(h | null) => {}
				""");
	}

	@TestFactory
	Stream<DynamicTest> filtering() {
		return Cases.of("""
				self.eContents()->filter(visits::Hall).name => ['east', 'west']
				self.eContents()->filter({visits::Hall | visits::Person})->size() => int 5
				self.eContents()->filter(null) => []
				Sequence{1, 'a', 2.5}->filter(String) => ['a']
				OrderedSet{1, 2.5}->filter(Real) => {double 2.5}
				null->filter(String) => {}
				""");
	}
}
