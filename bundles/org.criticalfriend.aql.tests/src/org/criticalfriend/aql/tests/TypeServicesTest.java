package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tests and casts of types. */
class TypeServicesTest {

	@TestFactory
	Stream<DynamicTest> kinds() {
		return Cases.of("""
				self.oclIsKindOf(visits::Named) => true
				self.oclIsTypeOf(visits::Named) => false
				self.oclIsTypeOf(visits::Visit) => true
				self.oclIsKindOf(ecore::EObject) => true
				self.halls.tasks.oclIsKindOf(visits::Exam) => [false, true]
				self.oclIsKindOf({visits::Hall | visits::Visit}) => false
				null.oclIsKindOf(visits::Visit) => false
				self.oclIsKindOf(null) => false
				self.oclIsKindOf(visits::Nope) => false ! ERROR
				'a'.oclIsKindOf(String) => true
				'a'.oclIsKindOf(ecore::EString) => true
				1.oclIsKindOf(Real) => false
				1.oclIsKindOf(ecore::EInt) => true
				Sequence{1}->oclIsKindOf(Sequence(Integer)) => true
				Sequence{1}->oclIsKindOf(OrderedSet(Integer)) => false
				visits::State::done.oclIsKindOf(visits::State) => true
				""");
	}

	@TestFactory
	Stream<DynamicTest> casts() {
		return Cases.of("""
				self.oclAsType(visits::Named).name => 'Autumn'
				self.oclAsType(visits::Hall) => null ! ERROR
				null.oclAsType(visits::Hall) => null
				1.oclAsType(String) => null ! ERROR
				'a'.oclAsType(String) => 'a'
				""");
	}
}
