package org.criticalfriend.aql.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentsEList;

/** Who refers to whom by references without an opposite; the others can be asked of the object itself. */
final class ReferenceIndex {
	private final Map<EObject, List<InverseReference>> oneWay = new IdentityHashMap<>();

	ReferenceIndex(List<EObject> roots) {
		for (EObject root : roots) {
			add(root);
			root.eAllContents().forEachRemaining(this::add);
		}
	}

	private void add(EObject source) {
		EContentsEList.FeatureIterator<EObject> targets =
				(EContentsEList.FeatureIterator<EObject>) source.eCrossReferences().iterator();
		while (targets.hasNext()) {
			EObject target = targets.next();
			EReference reference = (EReference) targets.feature();
			if (reference.getEOpposite() == null && !reference.isDerived()) {
				oneWay.computeIfAbsent(target, key -> new ArrayList<>(2)).add(new InverseReference(source, reference));
			}
		}
	}

	List<InverseReference> to(EObject object) {
		List<InverseReference> references = new ArrayList<>();
		if (object.eContainer() != null) {
			references.add(new InverseReference(object.eContainer(), object.eContainmentFeature()));
		}
		references.addAll(oneWay.getOrDefault(object, List.of()));
		for (EReference reference : object.eClass().getEAllReferences()) {
			EReference opposite = reference.getEOpposite();
			if (opposite != null && !reference.isContainer() && object.eIsSet(reference)) {
				addTwoWay(object, reference, opposite, references);
			}
		}
		return references;
	}

	private static void addTwoWay(EObject object, EReference reference, EReference opposite, List<InverseReference> references) {
		Object value = object.eGet(reference);
		if (value instanceof List<?> sources) {
			for (Object source : sources) {
				references.add(new InverseReference((EObject) source, opposite));
			}
		} else if (value instanceof EObject source) {
			references.add(new InverseReference(source, opposite));
		}
	}
}
