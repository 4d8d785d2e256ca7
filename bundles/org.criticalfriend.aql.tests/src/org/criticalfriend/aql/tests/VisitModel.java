package org.criticalfriend.aql.tests;

import java.util.List;
import org.criticalfriend.aql.Aql;
import org.criticalfriend.aql.model.ModelIndex;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A model of one visit: two halls, one with a part, three tasks, one of them an exam, and three people, one without a name. */
final class VisitModel {
	final VisitMetamodel metamodel = new VisitMetamodel();
	final EObject visit;
	final Resource resource = new ResourceImpl(URI.createURI("folder/autumn.visits"));

	VisitModel() {
		EObject iris = named("Person", "Iris", "age", 41);
		EObject jon = named("Person", "Jon", "age", 29);
		EObject stranger = named("Person", null, "age", 0);
		EObject sweep = named("Task", "sweep", "points", 3, "owner", iris);
		EObject quiz = named("Exam", "quiz", "points", 5, "state", metamodel.state.getEEnumLiteral("done"), "owner", jon);
		add(quiz, "marks", 1.5, 2.5);
		add(quiz, "after", sweep);
		EObject dust = named("Task", "dust", "points", 1);
		EObject nook = named("Hall", "nook", "seats", 4);
		add(nook, "tasks", dust);
		EObject east = named("Hall", "east", "seats", 30);
		add(east, "parts", nook);
		add(east, "tasks", sweep, quiz);
		EObject west = named("Hall", "west", "seats", 12);
		visit = named("Visit", "Autumn", "year", 2031, "score", 2.5, "active", true, "guide", iris);
		add(visit, "tags", "a", "b");
		add(visit, "halls", east, west);
		add(visit, "people", iris, jon, stranger);
		resource.getContents().add(visit);
	}

	Aql aql() {
		return new Aql(List.of(metamodel.ePackage));
	}

	ModelIndex index() {
		return ModelIndex.ofResources(List.of(resource));
	}

	private EObject named(String className, String name, Object... featuresAndValues) {
		EObject object = EcoreUtil.create((EClass) metamodel.ePackage.getEClassifier(className));
		set(object, "name", name);
		for (int i = 0; i < featuresAndValues.length; i += 2) {
			set(object, (String) featuresAndValues[i], featuresAndValues[i + 1]);
		}
		return object;
	}

	private static void set(EObject object, String feature, Object value) {
		object.eSet(object.eClass().getEStructuralFeature(feature), value);
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject object, String feature, Object... values) {
		((EList<Object>) object.eGet(object.eClass().getEStructuralFeature(feature))).addAll(List.of(values));
	}

	/** The metamodel, made anew so that tests cannot disturb each other. */
	static final class VisitMetamodel {
		final EPackage ePackage = MetamodelBuilder.ePackage("visits", "http://example.org/visits");
		final EEnum state = MetamodelBuilder.eEnum(ePackage, "State", "open", "open", "done", "all done");

		VisitMetamodel() {
			MetamodelBuilder classes = new MetamodelBuilder(ePackage);
			classes.add("Named", true).attribute("name", "EString").attributes("tags", "EString");
			classes.add("Visit", false, "Named").attribute("year", "EInt").attribute("score", "EDouble").attribute("active", "EBoolean");
			classes.add("Hall", false, "Named").attribute("seats", "EInt");
			classes.add("Task", false, "Named").attribute("points", "EInt").attribute("state", state);
			classes.add("Exam", false, "Task").attributes("marks", "EDouble");
			classes.add("Person", false, "Named").attribute("age", "EInt");
			classes.containment("Visit", "halls", "Hall").containment("Visit", "people", "Person").reference("Visit", "guide", "Person", 1);
			classes.containment("Hall", "parts", "Hall").containment("Hall", "tasks", "Task").reference("Task", "hall", "Hall", 1);
			classes.reference("Task", "owner", "Person", 1).reference("Person", "tasks", "Task", -1).reference("Task", "after", "Task", -1);
			classes.opposites("Hall.tasks", "Task.hall").opposites("Task.owner", "Person.tasks");
		}
	}
}
