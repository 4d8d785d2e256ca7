package org.criticalfriend.aql.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Instances by class, each class filtered from all objects once. */
final class InstanceIndex {
	private final List<EObject> all = new ArrayList<>();
	private final Map<EClass, List<EObject>> byClass = new IdentityHashMap<>();

	InstanceIndex(List<EObject> roots) {
		for (EObject root : roots) {
			all.add(root);
			root.eAllContents().forEachRemaining(all::add);
		}
	}

	List<EObject> of(EClass eClass) {
		return byClass.computeIfAbsent(eClass, this::filter);
	}

	private List<EObject> filter(EClass eClass) {
		List<EObject> instances = new ArrayList<>();
		for (EObject object : all) {
			if (eClass.isInstance(object)) {
				instances.add(object);
			}
		}
		return Collections.unmodifiableList(instances);
	}
}
