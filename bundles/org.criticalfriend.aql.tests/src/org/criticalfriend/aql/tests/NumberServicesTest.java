package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Services of numbers. */
class NumberServicesTest {

	@TestFactory
	Stream<DynamicTest> rounding() {
		return Cases.of("""
				(-2.5).abs() => double 2.5
				3.7.floor() => int 3
				(-3.7).floor() => int -4
				2.5.round() => int 3
				(-2.5).round() => int -2
				3.round() => int 3
				null.abs() => null ! ERROR
				""");
	}

	@TestFactory
	Stream<DynamicTest> operationsAsServices() {
		return Cases.of("""
				(-7).div(2) => int -3
				(-7).mod(3) => int -1
				7.5.div(2.0) => int 3
				7.mod(0) => null ! ERROR
				7.divOp(2) => int 3
				7.0.divOp(2.0) => double 3.5
				3.sub(4) => int -1
				3.mult(4) => int 12
				3.add(4) => int 7
				3.add(4.0) => null ! WARNING
				1.max(2) => int 2
				1.5.min(0.5) => double 0.5
				1.max(null) => null ! ERROR
				1.unaryMin() => int -1
				1.lessThan(2) => true
				1.greaterThanEqual(2) => false
				1.equals(1) => true
				1.differs(null) => true
				""");
	}

	@TestFactory
	Stream<DynamicTest> conversions() {
		return Cases.of("""
				1.toDouble() => double 1.0
				1.9.toInteger() => int 1
				3000000000.0.toLong() => long 2147483647
				1.5.toFloat() => float 1.5
				2147483647.toLong() + 1.toLong() => long 2147483648
				""");
	}
}
