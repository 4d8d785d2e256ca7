package org.criticalfriend.aql.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.types.Unions;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/** What values of one type may be of another type, given the classes of the metamodels. */
final class ClassHierarchy {
	private final List<EClass> classes = new ArrayList<>();

	ClassHierarchy(Metamodels metamodels) {
		for (EPackage ePackage : metamodels.packages()) {
			for (EClassifier classifier : ePackage.getEClassifiers()) {
				if (classifier instanceof EClass eClass) {
					classes.add(eClass);
				}
			}
		}
	}

	/** Classes that meet a condition, outside Ecore. */
	List<EClass> classes(Predicate<EClass> condition) {
		return classes.stream().filter(eClass -> eClass.getEPackage() != EcorePackage.eINSTANCE && condition.test(eClass)).toList();
	}

	/** A class and the classes below it that meet a condition. */
	List<EClass> subclasses(EClass superclass, Predicate<EClass> condition) {
		return classes.stream().filter(eClass -> superclass.isSuperTypeOf(eClass) && condition.test(eClass)).toList();
	}

	/** Whether a value of the argument's type can be taken by the parameter; also true where nothing is known. */
	boolean mayFit(Type parameter, Type argument) {
		if (argument instanceof Type.Union union) {
			return union.members().stream().anyMatch(member -> mayFit(parameter, member));
		}
		if (parameter instanceof Type.Union union) {
			return union.members().stream().anyMatch(member -> mayFit(member, argument));
		}
		if (argument instanceof Type.Any || argument instanceof Type.Failure || parameter.includes(argument)) {
			return true;
		}
		if (parameter instanceof Type.Null) {
			return false;
		}
		return argument.includes(parameter) || common(parameter, argument);
	}

	private boolean common(Type parameter, Type argument) {
		if (parameter instanceof Type.Instance one && argument instanceof Type.Instance other) {
			return classes.stream().anyMatch(eClass -> one.eClass().isSuperTypeOf(eClass) && other.eClass().isSuperTypeOf(eClass));
		}
		if (parameter instanceof Type.Java java && argument instanceof Type.Instance instance && java.javaClass().isInterface()) {
			return EObject.class.isAssignableFrom(java.javaClass()) && classes.stream()
					.anyMatch(eClass -> instance.eClass().isSuperTypeOf(eClass) && Type.of(java.javaClass()).includes(Type.of(eClass)));
		}
		return false;
	}

	/** The type of what is of both types; nothing if there can be no such value. */
	Type intersection(Type known, Type tested) {
		if (known instanceof Type.Union union) {
			return Unions.of(union.members().stream().map(member -> intersection(member, tested)).toList());
		}
		if (known instanceof Type.Null) {
			return Type.NOTHING;
		}
		if (tested.includes(known) && !(known instanceof Type.Failure)) {
			return known;
		}
		return mayFit(tested, known) ? tested : Type.NOTHING;
	}

	/** The type of what is of the known type but not of the tested one. */
	Type difference(Type known, Type tested) {
		if (known instanceof Type.Union union) {
			return Unions.of(union.members().stream().filter(member -> !tested.includes(member)).toList());
		}
		return known;
	}
}
