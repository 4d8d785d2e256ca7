package org.criticalfriend.methodology.assembly;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.Change;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Cuts the references of a methodology to what is not part of it. */
final class LooseEnds {

	private final Methodology methodology;
	private final Map<EObject, Change> gone;
	private final List<DanglingReference> dangling = new ArrayList<>();

	LooseEnds(Methodology methodology, Map<EObject, Change> gone) {
		this.methodology = methodology;
		this.gone = gone;
	}

	/** The references that were cut because a change has taken away what they refer to. */
	List<DanglingReference> cut() {
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(methodology, false); contents.hasNext();) {
			EObject object = contents.next();
			for (EReference reference : References.of(object)) {
				cut(object, reference);
			}
		}
		return dangling;
	}

	private void cut(EObject object, EReference reference) {
		if (reference == MethodologyPackage.Literals.REUSABLE__USES) {
			object.eUnset(reference);
			return;
		}
		for (EObject target : References.targets(object, reference)) {
			if (!target.eIsProxy() && !EcoreUtil.isAncestor(methodology, target)) {
				for (EObject each = target; each != null; each = each.eContainer()) {
					if (gone.containsKey(each)) {
						dangling.add(new DanglingReference(object, reference, target, gone.get(each)));
						break;
					}
				}
				EcoreUtil.remove(object, reference, target);
			}
		}
	}
}
