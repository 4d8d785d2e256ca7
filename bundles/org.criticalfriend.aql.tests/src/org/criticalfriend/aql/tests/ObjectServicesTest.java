package org.criticalfriend.aql.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Containers, contents and relatives of objects. */
class ObjectServicesTest {

	@TestFactory
	Stream<DynamicTest> containersAndContents() {
		return Cases.of("""
				self.eContainer() => null
				self.guide.eContainer() => Visit /
				self.halls->first().parts->first().eContainer(visits::Visit) => Visit /
				self.halls->first().parts->first().eContainer(visits::Hall).name => 'east'
				self.halls->first().parts->first().eContainerOrSelf(visits::Hall).name => 'nook'
				self.halls->first().eContainerOrSelf(visits::Person) => null
				self.eContents()->size() => int 5
				self.eContents(visits::Person)->size() => int 3
				self.eContents(null) => []
				self.eAllContents().name => ['east', 'nook', 'dust', 'sweep', 'quiz', 'west', 'Iris', 'Jon']
				self.eAllContents({visits::Exam | visits::Hall}).name => ['east', 'nook', 'quiz', 'west']
				null.eContents() => null ! ERROR
				null.eContainer(visits::Hall) => null ! ERROR
				""");
	}

	@TestFactory
	Stream<DynamicTest> relatives() {
		return Cases.of("""
				self.ancestors() => []
				self.halls->first().parts->first().tasks->first().ancestors()->size() => int 3
				self.halls->first().parts->first().tasks->first().ancestors(visits::Hall).name => ['nook', 'east']
				self.halls->last().siblings().name => ['east', 'Iris', 'Jon']
				self.halls->last().siblings(visits::Hall).name => ['east']
				self.halls->last().followingSiblings()->size() => int 3
				self.halls->last().precedingSiblings().name => ['east']
				self.halls->last().followingSiblings({visits::Hall | visits::Visit}) => []
				self.siblings() => []
				null.ancestors() => null ! ERROR
				""");
	}

	@TestFactory
	Stream<DynamicTest> instances() {
		return Cases.of("""
				visits::Hall.allInstances().name => ['east', 'nook', 'west']
				visits::Task.allInstances()->size() => int 3
				{visits::Exam | visits::Person}.allInstances().name => {'quiz', 'Iris', 'Jon'}
				visits::Nope.allInstances() => null ! ERROR WARNING
				""");
	}

	@TestFactory
	Stream<DynamicTest> references() {
		return Cases.of("""
				self.eCrossReferences().name => ['Iris']
				self.guide.eInverse() => {Visit /, Task //@halls.0/@tasks.0}
				self.guide.eInverse('guide') => {Visit /}
				self.guide.eInverse('owner').name => {'sweep'}
				self.guide.eInverse(visits::Task).name => {'sweep'}
				self.guide.eInverse({visits::Task | visits::Visit})->size() => int 2
				self.halls->first().tasks->first().eInverse('after').name => {'quiz'}
				self.eInverse() => {}
				""");
	}

	@TestFactory
	Stream<DynamicTest> featuresByName() {
		return Cases.of("""
				self.eClass() => classifier visits::Visit
				self.guide.eContainingFeature().name => 'people'
				self.eContainmentFeature() => null
				self.eGet('name') => 'Autumn'
				self.eGet('nope') => null
				self.eGet(visits::Named.getEStructuralFeature('name')) => 'Autumn'
				self.eIsSet(visits::Named.getEStructuralFeature('name')) => true
				self.eIsProxy() => false
				self.aqlFeatureAccess('name') => 'Autumn'
				self.aqlFeatureAccess('nope') => null ! WARNING
				self.guide.getURIFragment() => '//@people.0'
				""");
	}

	@TestFactory
	Stream<DynamicTest> resources() {
		return Cases.of("""
				self.eResource().getURI().lastSegment() => 'autumn.visits'
				self.eResource().getURI().fileExtension() => 'visits'
				self.eResource().getURI().isPlatformResource() => false
				self.eResource().getURI().isPlatformPlugin() => false
				self.eResource().getContents() => [Visit /]
				self.eResource().getContents(visits::Hall) => []
				self.eResource().getEObject('//@people.1').name => 'Jon'
				""");
	}

	@TestFactory
	Stream<DynamicTest> metamodelObjects() {
		return Cases.of("""
				visits::Exam.eSuperTypes.name => ['Task']
				visits::Exam.eAllSuperTypes.name => ['Named', 'Task']
				visits::Named.abstract => true
				visits::Named.isSuperTypeOf(visits::Hall) => true
				visits::Visit.isInstance(self) => true
				visits::Visit.getFeatureCount() => int 8
				visits::Visit.getEStructuralFeature('nope') => null
				visits::State.eLiterals.literal => ['open', 'all done']
				visits::State.getEEnumLiteral(1) => State::done
				visits::State.getEEnumLiteral('done').value => int 1
				visits::State.getEEnumLiteralByLiteral('all done').name => 'done'
				visits::Hall.ePackage.getEClassifier('Exam') => classifier visits::Exam
				visits::Hall.getEStructuralFeature('tasks').eOpposite.name => 'hall'
				""");
	}
}
