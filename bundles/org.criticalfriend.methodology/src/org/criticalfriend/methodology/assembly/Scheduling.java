package org.criticalfriend.methodology.assembly;

import java.util.List;
import java.util.Optional;

import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Timing;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The time of a thing: when it is, or when it is due. */
public final class Scheduling {

	private static final List<String> FEATURES = List.of("timing", "due", "named");

	private Scheduling() {
	}

	/** The reference that holds the time; empty for things that have none. */
	public static Optional<EReference> featureOf(EClass kind) {
		for (String name : FEATURES) {
			EStructuralFeature feature = kind.getEStructuralFeature(name);
			if (feature instanceof EReference reference && reference.getEReferenceType() == MethodologyPackage.Literals.TIMING) {
				return Optional.of(reference);
			}
		}
		return Optional.empty();
	}

	/** The time of a thing; empty if it has none. */
	public static Optional<Timing> of(EObject object) {
		return featureOf(object.eClass()).map(object::eGet).map(Timing.class::cast);
	}
}
