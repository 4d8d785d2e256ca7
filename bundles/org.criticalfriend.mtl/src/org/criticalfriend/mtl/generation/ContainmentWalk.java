package org.criticalfriend.mtl.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/** Visits an object and everything it contains, depth first; objects without containment features cost one look-up. */
final class ContainmentWalk {
	private static final EReference[] UNKNOWN = new EReference[0];

	private final Consumer<EObject> visitor;
	private final Map<EClass, EReference[]> containments = new HashMap<>();

	ContainmentWalk(Consumer<EObject> visitor) {
		this.visitor = visitor;
	}

	void visit(EObject object) {
		visitor.accept(object);
		EReference[] references = containments.computeIfAbsent(object.eClass(), ContainmentWalk::containments);
		if (references == UNKNOWN) {
			object.eContents().forEach(this::visitInSameResource);
			return;
		}
		for (EReference reference : references) {
			Object value = object.eGet(reference);
			if (value instanceof List<?> contents) {
				for (Object content : contents) {
					visitInSameResource((EObject) content);
				}
			} else if (value != null) {
				visitInSameResource((EObject) value);
			}
		}
	}

	/** Contents that are stored in a resource of their own belong to that. */
	private void visitInSameResource(EObject content) {
		if (((InternalEObject) content).eDirectResource() == null) {
			visit(content);
		}
	}

	private static EReference[] containments(EClass eClass) {
		boolean plain = eClass.getEAllStructuralFeatures().stream().noneMatch(FeatureMapUtil::isFeatureMap)
				&& eClass.getEAllContainments().stream().noneMatch(reference -> reference.isDerived() || reference.getEReferenceType().getInstanceClass() == Map.Entry.class);
		return plain ? eClass.getEAllContainments().toArray(EReference[]::new) : UNKNOWN;
	}
}
