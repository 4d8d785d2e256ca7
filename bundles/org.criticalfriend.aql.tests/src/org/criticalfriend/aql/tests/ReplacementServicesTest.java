package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Services that search for patterns and texts. */
class ReplacementServicesTest {

	@TestFactory
	Stream<DynamicTest> patterns() {
		return Cases.of("""
				'abc'.matches('[a-c]+') => true
				'abc'.matches('b') => false
				'abc'.matches(null) => false
				'abc'.matches('(') => null ! ERROR
				'a-b-c'.replace('-', '+') => 'a+b-c'
				'a-b-c'.replaceFirst('-', '+') => 'a+b-c'
				'a1b22'.replaceAll('[0-9]+', '#') => 'a#b#'
				'abc'.replaceAll('(b)', '<$1>') => 'a<b>c'
				'abc'.replaceAll('b', '$1') => null ! ERROR
				'abc'.replace('b', null) => 'ac'
				""");
	}

	@TestFactory
	Stream<DynamicTest> texts() {
		return Cases.of("""
				'a.b.c'.substitute('.', '+') => 'a+b.c'
				'a.b.c'.substituteFirst('x', '+') => 'a.b.c'
				'a.b.c'.substituteAll('.', '$') => 'a$b$c'
				'aaa'.substituteAll('aa', 'b') => 'ba'
				'abc'.substituteAll('', '-') => '-a-b-c-'
				""");
	}

	@TestFactory
	Stream<DynamicTest> lines() {
		return Cases.of("""
				'a\\n\\nb\\n'.removeEmptyLines() = 'ab\\n' => true
				'a\\n \\nb'.removeEmptyLines() = 'a\\n \\nb' => true
				'a\\r\\nb\\n'.removeLineSeparators() => 'ab'
				""");
	}
}
