package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** `if` as an expression. */
class ConditionalTest {

	@TestFactory
	Stream<DynamicTest> theConditionChooses() {
		return Cases.of("""
				if true then 1 else nope endif => int 1
				if 1 > 2 then nope else 2 endif => int 2
				if true then 1 else 2 endif + 1 => int 2
				(if false then 1 else 'b' endif).size() => int 1
				if if true then false else true endif then 1 else 2 endif => int 2
				Sequence{if true then 1 else 2 endif} => [int 1]
				""");
	}

	@TestFactory
	Stream<DynamicTest> whatIsNotBooleanGivesNothing() {
		return Cases.of("""
				if null then 1 else 2 endif => null ! WARNING
				if 'true' then 1 else 2 endif => null ! WARNING
				if nope then 1 else 2 endif => null ! ERROR WARNING
				if self.nope then 1 else 2 endif => null ! WARNING WARNING
				""");
	}
}
