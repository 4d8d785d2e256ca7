package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Variables of `let`. */
class LetTest {

	@TestFactory
	Stream<DynamicTest> valuesAreBoundTogether() {
		return Cases.of("""
				let x = 1, y = 2 in x + y => int 3
				let x = 1, y = x in y => null ! ERROR
				let x = 1, x = 2 in x => int 2
				let x = 1 in let x = 2 in x => int 2
				let x = 1 in (let x = 2 in x) + x => int 3
				let self = 1 in self => int 1
				let x : String = 1 in x => int 1
				""");
	}

	@TestFactory
	Stream<DynamicTest> theBodyReachesFar() {
		return Cases.of("""
				let x = 2 in x * 3 => int 6
				(let x = 2 in x) * 3 => int 6
				1 + let x = 2 in x + 1 => int 4
				let l = self.halls in l->size() => int 2
				""");
	}

	@TestFactory
	Stream<DynamicTest> failuresAreBound() {
		return Cases.of("""
				let x = nope in 1 => int 1 ! ERROR
				let x = nope in x => null ! ERROR
				let x = nope in x.name => null ! ERROR WARNING
				""");
	}
}
