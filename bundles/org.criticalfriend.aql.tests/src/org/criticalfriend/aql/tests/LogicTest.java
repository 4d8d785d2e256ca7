package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The left side is looked at first and may decide. */
class LogicTest {

	@TestFactory
	Stream<DynamicTest> truthTables() {
		return Cases.of("""
				true and false => false
				true and true => true
				false or true => true
				false or false => false
				true xor true => false
				true xor false => true
				true implies false => false
				false implies false => true
				not true => false
				not not true => true
				""");
	}

	@TestFactory
	Stream<DynamicTest> theLeftSideMayDecide() {
		return Cases.of("""
				false and nope => false
				true or nope => true
				false implies nope => true
				false xor nope => null ! ERROR WARNING
				true and nope => null ! ERROR WARNING
				nope and true => null ! ERROR WARNING
				""");
	}

	@TestFactory
	Stream<DynamicTest> nullAndOtherValues() {
		return Cases.of("""
				false and null => false
				true and null => null ! ERROR
				null and false => null ! ERROR
				null or true => null ! ERROR
				true xor null => null ! ERROR
				true implies null => null
				null implies true => null ! ERROR
				null and nope => null ! ERROR WARNING
				true and 1 => null ! WARNING
				'a' or true => null ! WARNING
				not null => null ! ERROR
				not 1 => null ! WARNING
				""");
	}

	@TestFactory
	Stream<DynamicTest> precedence() {
		return Cases.of("""
				true or false and false => true
				true xor true or true => false
				true implies false implies true => true
				not true or true => true
				not false = true => true
				not 1 = 2 => false ! WARNING
				true and false implies false => true
				""");
	}
}
