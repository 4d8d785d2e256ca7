package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is wrong whatever the model is, and where. */
class ValidationIssuesTest {

	@TestFactory
	Stream<DynamicTest> unknownNames() {
		return ValidationCases.of("""
				self.nmae => nothing ! ERROR nmae: no feature `nmae` on visits::Visit; did you mean `name`?
				sefl.name => nothing ! ERROR sefl: no variable `sefl`; did you mean `self`?
				self.halls->slect(h | true) => nothing ! ERROR slect(h | true): no service `slect(lambda)` on Sequence(visits::Hall); did you mean `select`?
				visits::Hlal => nothing ! ERROR visits::Hlal: no classifier `Hlal` in metamodel visits; did you mean `Hall`?
				vists::Hall => nothing ! ERROR vists::Hall: no metamodel `vists`; did you mean `visits`?
				visits::State::dnoe => nothing ! ERROR visits::State::dnoe: no literal `dnoe` in visits::State; did you mean `done`?
				self.halls.nmae.size() => nothing ! ERROR nmae: no feature `nmae` on visits::Hall; did you mean `name`?
				self.super:name() => nothing ! ERROR name(): no parent module defines `name()` on visits::Visit
				""");
	}

	@TestFactory
	Stream<DynamicTest> featuresOfSomeTypesOnly() {
		return ValidationCases.of("""
				task.marks => Sequence(Real) ! WARNING marks: no feature `marks` on every visits::Task, only on visits::Exam; test with `oclIsKindOf` first
				thing.age => Integer ! WARNING age: no feature `age` on visits::Exam, one of the types this may be
				""");
	}

	@TestFactory
	Stream<DynamicTest> arguments() {
		return ValidationCases.of("""
				self.name.substring('a') => nothing ! ERROR substring('a'): no service `substring(String)` on String; there is `substring(Integer)` on String, `substring(Integer, Integer)` on String
				self.halls.size() => nothing ! ERROR size(): no service `size()` on visits::Hall; write `->size()`
				self.name->toUpper() => nothing ! ERROR toUpper(): no service `toUpper()` on OrderedSet(String); write `.toUpper()`
				count + 1.5 => nothing ! ERROR count + 1.5: `+` does not take Integer and Real; convert with `toDouble()`
				count < self.score => Boolean ! ERROR count < self.score: Integer and Real cannot be compared; convert with `toDouble()`
				self.halls.seats->sum() + 1 => nothing ! ERROR self.halls.seats->sum() + 1: `+` does not take Long and Integer; convert with `toInteger()`
				-self.name => nothing ! ERROR -self.name: `-` does not take String
				self.name < null => Boolean ! ERROR self.name < null: null cannot be compared; test with `= null` or `<> null`
				""");
	}

	@TestFactory
	Stream<DynamicTest> conditions() {
		return ValidationCases.of("""
				if self.name then 1 else 2 endif => Integer ! ERROR self.name: the condition of `if` needs a Boolean, not String
				self.halls->select(h | h.seats) => Sequence(visits::Hall) ! ERROR h.seats: the condition of `select` needs a Boolean, not Integer
				self.name and true => Boolean ! ERROR self.name: `and` needs a Boolean, not String
				not count => Boolean ! ERROR count: `not` needs a Boolean, not Integer
				""");
	}

	@TestFactory
	Stream<DynamicTest> withoutEffect() {
		return ValidationCases.of("""
				task.state = 'done' => Boolean ! WARNING task.state = 'done': a value of type visits::State never equals one of type String
				if task.oclIsKindOf(visits::Person) then 1 else 2 endif => Integer ! WARNING 1: never reached: the condition is always false
				if true then 1 else 2 endif => Integer ! WARNING 2: never reached: the condition is always true
				task.oclAsType(visits::Hall).seats => Integer ! WARNING task.oclAsType(visits::Hall): a value of type visits::Task is never of type visits::Hall, so this cast always fails
				let x : String = count in 1 => Integer ! WARNING String: declared as String, but the value is Integer
				""");
	}
}
