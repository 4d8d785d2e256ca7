package org.criticalfriend.editing.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Removes an object from a model together with every reference to it or to something in it. */
final class Removal {

	private Removal() {
	}

	/** Takes the time of looking at the whole model once. */
	static void of(EObject object, EObject root) {
		List<EObject> gone = new ArrayList<>(List.of(object));
		object.eAllContents().forEachRemaining(gone::add);
		for (Map.Entry<EObject, Collection<Setting>> used : EcoreUtil.UsageCrossReferencer.findAll(gone, root).entrySet()) {
			for (Setting setting : used.getValue()) {
				if (setting.getEStructuralFeature().isChangeable() && !EcoreUtil.isAncestor(object, setting.getEObject())) {
					EcoreUtil.remove(setting, used.getKey());
				}
			}
		}
		EcoreUtil.remove(object);
	}
}
