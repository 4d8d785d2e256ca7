package org.criticalfriend.methodology.assembly;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Tells what can be part of what, as the metamodel says it. */
public final class Fit {

	private Fit() {
	}

	/** The list of a kind of thing that takes in another kind; of the possible ones the most specific. */
	public static Optional<EReference> listFor(EClass container, EClass part) {
		EReference best = null;
		for (EReference reference : container.getEAllContainments()) {
			if (reference.isMany() && reference.getEReferenceType().isSuperTypeOf(part)
					&& (best == null || best.getEReferenceType().isSuperTypeOf(reference.getEReferenceType()))) {
				best = reference;
			}
		}
		return Optional.ofNullable(best);
	}

	/** The kinds of things with an id that take in a kind of part, the general ones only. */
	public static Set<EClass> containersOf(EClass part) {
		Set<EClass> containers = new LinkedHashSet<>();
		for (EClassifier each : MethodologyPackage.eINSTANCE.getEClassifiers()) {
			if (each instanceof EClass kind && MethodologyPackage.Literals.IDENTIFIED.isSuperTypeOf(kind) && kind.getEReferences().stream()
					.anyMatch(reference -> reference.isContainment() && reference.isMany() && reference.getEReferenceType().isSuperTypeOf(part))) {
				containers.add(kind);
			}
		}
		return containers;
	}

	/** Whether something can stand where another thing stands and be referred to in its place. */
	public static boolean canReplace(EObject target, EObject definition) {
		return target.eContainingFeature() != null && target.eClass().isSuperTypeOf(definition.eClass());
	}

	/** The nearest thing with an id that an object is part of, or null. */
	public static Identified owner(EObject object) {
		EObject container = object.eContainer();
		while (container != null && !(container instanceof Identified)) {
			container = container.eContainer();
		}
		return (Identified) container;
	}
}
