package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Types of expressions from the metamodel, without issues. */
class ExpressionTypesTest {

	@TestFactory
	Stream<DynamicTest> ofFeatures() {
		return ValidationCases.of("""
				self.name => String
				self.year => Integer
				self.score => Real
				self.active => Boolean
				self.guide => visits::Person
				self.halls => Sequence(visits::Hall)
				self.halls.tasks.name => Sequence(String)
				self.halls->asSet().seats => OrderedSet(Integer)
				task.state => visits::State
				task.state.literal => String
				null.name => null
				""");
	}

	@TestFactory
	Stream<DynamicTest> ofLiteralsAndOperators() {
		return ValidationCases.of("""
				1 + 2 => Integer
				1.5 * 2.0 => Real
				'a' + 1 => String
				1 = 2 and not false => Boolean
				Sequence{1, 'a'} => Sequence({Integer | String})
				OrderedSet{1} + Sequence{2} => OrderedSet(Integer)
				visits::State::done => visits::State
				visits::Hall => type visits::Hall
				-count => Integer
				""");
	}

	@TestFactory
	Stream<DynamicTest> ofServices() {
		return ValidationCases.of("""
				self.halls->first() => visits::Hall
				self.halls->select(h | h.seats > 3) => Sequence(visits::Hall)
				self.halls->collect(h | h.tasks) => Sequence(visits::Task)
				self.halls.seats->sum() => Long
				self.halls->collect(h | self.score)->sum() => Real
				self.halls.name->sep(1) => Sequence({Integer | String})
				self.eAllContents(visits::Exam) => Sequence(visits::Exam)
				self.eAllContents({visits::Exam | visits::Hall})->first() => {visits::Exam | visits::Hall}
				visits::Task.allInstances().points => Sequence(Integer)
				self.eContents()->filter(visits::Person) => Sequence(visits::Person)
				task.oclAsType(visits::Exam).marks => Sequence(Real)
				self.name.tokenize(',') => Sequence(String)
				self.guide->closure(p | p.tasks.after) => OrderedSet(visits::Task)
				task->size() => Integer
				self.eClass().eAllSuperTypes.name => Sequence(String)
				self.eContainer().name => String
				""");
	}

	@TestFactory
	Stream<DynamicTest> ofConditionalAndLet() {
		return ValidationCases.of("""
				if self.active then 1 else 'a' endif => {Integer | String}
				if self.active then task else task.oclAsType(visits::Exam) endif => visits::Task
				let x = self.halls in x->size() => Integer
				let x : Integer = count in x => Integer
				""");
	}
}
