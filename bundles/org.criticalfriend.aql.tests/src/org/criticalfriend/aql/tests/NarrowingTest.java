package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Type tests in conditions narrow what follows. */
class NarrowingTest {

	@TestFactory
	Stream<DynamicTest> inBranches() {
		return ValidationCases.of("""
				if task.oclIsKindOf(visits::Exam) then task.marks->sum() else 0.0 endif => Real
				if not task.oclIsKindOf(visits::Exam) then Sequence{0.0} else task.marks endif => Sequence(Real)
				if thing.oclIsKindOf(visits::Exam) then thing.points else thing.age endif => Integer
				if thing.oclIsTypeOf(visits::Person) then thing.age else thing.points endif => Integer
				""");
	}

	@TestFactory
	Stream<DynamicTest> inLogic() {
		return ValidationCases.of("""
				task.oclIsKindOf(visits::Exam) and task.marks->isEmpty() => Boolean
				task.oclIsKindOf(visits::Exam) implies task.marks->notEmpty() => Boolean
				not task.oclIsKindOf(visits::Exam) or task.marks->isEmpty() => Boolean
				self.active and task.oclIsKindOf(visits::Exam) and task.marks->isEmpty() => Boolean
				""");
	}

	@TestFactory
	Stream<DynamicTest> inSelections() {
		return ValidationCases.of("""
				self.halls.tasks->select(t | t.oclIsKindOf(visits::Exam)).marks => Sequence(Real)
				self.halls.tasks->any(t | t.oclIsKindOf(visits::Exam)).marks => Sequence(Real)
				self.eContents()->select(c | c.oclIsKindOf(visits::Hall) and c.seats > 1).seats => Sequence(Integer)
				Sequence{thing}->reject(t | t.oclIsKindOf(visits::Exam)).age => Sequence(Integer)
				""");
	}

	@TestFactory
	Stream<DynamicTest> ofFeatures() {
		return ValidationCases.of("""
				if self.halls->first().tasks->first().after->first() = task then 1 else 2 endif => Integer
				let p = self.guide in if p.tasks->first().owner.oclIsKindOf(visits::Person) then 1 else 2 endif => Integer
				task.hall.oclIsKindOf(visits::Hall) and task.hall.seats > 1 => Boolean
				""");
	}
}
