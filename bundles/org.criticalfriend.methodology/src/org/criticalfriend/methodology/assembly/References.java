package org.criticalfriend.methodology.assembly;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The references between objects that are not part of each other. */
final class References {

	private References() {
	}

	/** The references of an object that refer to something. */
	static List<EReference> of(EObject object) {
		List<EReference> references = new ArrayList<>(2);
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable() && object.eIsSet(reference)) {
				references.add(reference);
			}
		}
		return references;
	}

	/** What an object refers to by a reference, as a list in any case. */
	@SuppressWarnings("unchecked")
	static List<EObject> targets(EObject object, EReference reference) {
		Object value = object.eGet(reference, false);
		return reference.isMany() ? List.copyOf((List<EObject>) value) : List.of((EObject) value);
	}
}
