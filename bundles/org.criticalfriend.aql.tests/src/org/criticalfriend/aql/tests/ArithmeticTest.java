package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Numbers on both sides of an operator must be of the same kind. */
class ArithmeticTest {

	@TestFactory
	Stream<DynamicTest> wholeNumbers() {
		return Cases.of("""
				1 + 2 => int 3
				7 / 2 => int 3
				-7 / 2 => int -3
				2 * 3 - 4 => int 2
				2147483647 + 1 => int -2147483648
				1 / 0 => null ! ERROR
				5.toLong() / 0.toLong() => null ! ERROR
				5.toLong() * 2.toLong() => long 10
				""");
	}

	@TestFactory
	Stream<DynamicTest> reals() {
		return Cases.of("""
				1.5 + 2.5 => double 4.0
				0.1 + 0.2 => double 0.30000000000000004
				1.0 / 0.0 => double Infinity
				0.0 / 0.0 => double NaN
				1.5.toFloat() + 1.0.toFloat() => float 2.5
				3.0 - 0.5 => double 2.5
				""");
	}

	@TestFactory
	Stream<DynamicTest> kindsAreNotMixed() {
		return Cases.of("""
				1 + 2.0 => null ! WARNING
				2.0 * 2 => null ! WARNING
				1.toLong() + 1 => null ! WARNING
				1 - 'a' => null ! WARNING
				true + 1 => null ! WARNING
				-'a' => null ! WARNING
				-null => null ! ERROR
				-true => null ! WARNING
				""");
	}

	@TestFactory
	Stream<DynamicTest> precedence() {
		return Cases.of("""
				2 + 3 * 4 => int 14
				(2 + 3) * 4 => int 20
				10 - 3 - 2 => int 5
				100 / 10 / 2 => int 5
				-2.abs() => int -2
				(-2).abs() => int 2
				--2 => int 2
				1 - -1 => int 2
				1 + 1 = 2 and 2 * 2 > 3 => true
				""");
	}
}
