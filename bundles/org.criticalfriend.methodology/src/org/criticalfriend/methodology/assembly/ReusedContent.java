package org.criticalfriend.methodology.assembly;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Reusable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Fills definitions written with {@code as} with the content of what they use. What a definition says itself counts instead.
 * The ids of what comes with the content start with the id of the definition instead of that of what it uses.
 */
final class ReusedContent {

	private final Map<EObject, EObject> sources;
	private final Set<Reusable> started = Collections.newSetFromMap(new IdentityHashMap<>());

	/** @param sources what was written for each object; what is copied here is added */
	ReusedContent(Map<EObject, EObject> sources) {
		this.sources = sources;
	}

	/** Fills an object and all it contains. */
	void fill(EObject root) {
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(List.of(root), false); contents.hasNext();) {
			if (contents.next() instanceof Reusable reusable) {
				fillOne(reusable);
			}
		}
	}

	private void fillOne(Reusable reusable) {
		Reusable used = reusable.getUses();
		if (used == null || !started.add(reusable)) {
			return;
		}
		reusable.setUses(null);
		if (used.eIsProxy() || used.eClass() != reusable.eClass()) {
			return;
		}
		fill(used);
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
		for (EStructuralFeature feature : reusable.eClass().getEAllStructuralFeatures()) {
			if (feature != MethodologyPackage.Literals.IDENTIFIED__NAME && feature != MethodologyPackage.Literals.REUSABLE__USES
					&& feature.isChangeable() && used.eIsSet(feature) && !reusable.eIsSet(feature)) {
				reusable.eSet(feature, content(used, feature, copier));
			}
		}
		copier.copyReferences();
		copier.forEach((original, copy) -> {
			sources.put(copy, sources.getOrDefault(original, original));
			if (copy instanceof Identified identified && identified.getName() != null) {
				identified.setName(nameWithin(reusable.getName(), used.getName(), identified.getName()));
			}
		});
	}

	private static Object content(Reusable used, EStructuralFeature feature, EcoreUtil.Copier copier) {
		Object value = used.eGet(feature, false);
		if (!(feature instanceof EReference reference) || !reference.isContainment()) {
			return value;
		}
		return reference.isMany() ? copier.copyAll((List<?>) value) : copier.copy((EObject) value);
	}

	private static String nameWithin(String owner, String used, String name) {
		return used != null && name.startsWith(used) ? owner + name.substring(used.length()) : owner + "." + name;
	}
}
