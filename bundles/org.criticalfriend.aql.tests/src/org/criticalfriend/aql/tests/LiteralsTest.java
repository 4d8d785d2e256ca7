package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Literals of every kind. */
class LiteralsTest {

	@TestFactory
	Stream<DynamicTest> numbersAndTruth() {
		return Cases.of("""
				12 => int 12
				007 => int 7
				2147483647 => int 2147483647
				1.50 => double 1.5
				true => true
				null => null
				-3 => int -3
				- 0.5 => double -0.5
				2147483648 => null ! PARSE
				1e2 => int 1 ! PARSE
				""");
	}

	@TestFactory
	Stream<DynamicTest> textsAndTheirEscapes() {
		return Cases.of("""
				'' => ''
				'it\\'s' => 'it's'
				'a\\\\b' => 'a\\b'
				'\\x41\\u00e9' => 'Aé'
				'say "x"' => 'say "x"'
				'日本' => '日本'
				'\\n'.size() => int 1
				'\\t\\r\\n'.size() => int 3
				'a\\\\nb'.size() => int 4
				'open => 'open' ! PARSE
				""");
	}

	@TestFactory
	Stream<DynamicTest> collections() {
		return Cases.of("""
				Sequence{} => []
				OrderedSet{2, 1, 2} => {int 2, int 1}
				Sequence{1, 'a', null, Sequence{2.5}} => [int 1, 'a', null, [double 2.5]]
				OrderedSet{Sequence{1}, Sequence{1}} => {[int 1]}
				Sequence{ 1 , 2 } => [int 1, int 2]
				Sequence{nope, 1} => [null, int 1] ! ERROR
				""");
	}

	@TestFactory
	Stream<DynamicTest> typesAndEnumerationLiterals() {
		return Cases.of("""
				visits::Hall => classifier visits::Hall
				visits::State => classifier visits::State
				ecore::EClass => classifier ecore::EClass
				visits::State::done => State::done
				{visits::Hall | visits::Person} => {classifier visits::Hall, classifier visits::Person}
				String => type String
				Sequence(visits::Hall) => type Sequence
				visits::Nope => null ! ERROR
				nope::Hall => null ! ERROR
				visits::State::nope => null ! ERROR
				visits::Hall::done => null ! ERROR
				{visits::Hall | visits::Nope} => null ! ERROR
				""");
	}

	@TestFactory
	Stream<DynamicTest> names() {
		return Cases.of("""
				self => Visit /
				_self => null ! ERROR
				self._name => 'Autumn'
				self . name => 'Autumn'
				nope => null ! ERROR
				""");
	}
}
