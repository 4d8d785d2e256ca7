package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Services of strings. */
class StringServicesTest {

	@TestFactory
	Stream<DynamicTest> lengthAndTests() {
		return Cases.of("""
				'abc'.size() => int 3
				null.size() => int 0
				'日本'.size() => int 2
				'abc'.contains('b') => true
				'abc'.contains(null) => true
				null.contains('a') => false
				'abc'.startsWith('ab') => true
				'abc'.endsWith('ab') => false
				'abc'.endsWith(null) => true
				'abc'.strstr('c') => true
				'Abc'.equalsIgnoreCase('aBC') => true
				'abc'.equalsIgnoreCase(null) => false
				'a'.strcmp('c') => int -2
				'éa'.isAlpha() => true
				'a1'.isAlpha() => false
				'a1'.isAlphaNum() => true
				''.isAlpha() => true
				""");
	}

	@TestFactory
	Stream<DynamicTest> joiningAndCase() {
		return Cases.of("""
				'a'.concat('b') => 'ab'
				'a'.concat(null) => 'a'
				null.concat('b') => 'b'
				'a'.prefix('b') => 'ba'
				'aBc'.toUpper() => 'ABC'
				'aBc'.toLower() => 'abc'
				'abc'.toUpperFirst() => 'Abc'
				'ABC'.toLowerFirst() => 'aBC'
				''.toUpperFirst() => ''
				null.toUpper() => null
				'  a '.trim() => 'a'
				""");
	}

	@TestFactory
	Stream<DynamicTest> positionsCountFromOne() {
		return Cases.of("""
				'abcabc'.index('b') => int 2
				'abc'.index('z') => int -1
				'abcabc'.index('b', 2) => int 5
				'abcabc'.lastIndex('b') => int 5
				'abcabc'.lastIndex('b', 3) => int 2
				'abc'.at(3) => 'c'
				'abc'.at(0) => null ! ERROR
				'abc'.at(4) => null ! ERROR
				'abc'.substring(2) => 'bc'
				'abc'.substring(4) => ''
				'abc'.substring(5) => null ! ERROR
				'abc'.substring(2, 3) => 'bc'
				'abc'.substring(2, 1) => ''
				'abc'.substring(0, 1) => null ! ERROR
				'abc'.substring(1, 4) => null ! ERROR
				null.substring(1) => null
				'abc'.first(2) => 'ab'
				'abc'.first(9) => 'abc'
				'abc'.last(1) => 'c'
				'abc'.last(-1) => null ! ERROR
				""");
	}

	@TestFactory
	Stream<DynamicTest> piecesAndConversions() {
		return Cases.of("""
				'a b  c'.tokenize() => ['a', 'b', 'c']
				'a,,b;c'.tokenize(',;') => ['a', 'b', 'c']
				''.tokenize() => []
				'ab'.characters() => ['a', 'b']
				'+12'.toInteger() => int 12
				' 12'.toInteger() => null ! ERROR
				'1.5'.toReal() => double 1.5
				'x'.toReal() => null ! ERROR
				'TRUE'.toBoolean() => true
				'yes'.toBoolean() => false
				1.toString() => '1'
				self.tags->toString() => 'ab'
				self.lineSeparator().size() => int 1
				""");
	}
}
