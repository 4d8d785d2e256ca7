package org.criticalfriend.aql.services;

import org.criticalfriend.aql.evaluation.CallFailedException;
import org.criticalfriend.aql.evaluation.Severity;
import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.aql.values.ValueKind;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Access to a feature whose name is known at run time only. */
final class FeatureAccess {

	private FeatureAccess() {
	}

	/** @throws CallFailedException as a WARNING if the object has no such feature */
	static Object get(EObject object, String name) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new CallFailedException(Severity.WARNING, "no feature `" + name + "` on " + ValueKind.qualifiedName(object.eClass())
					+ NearestName.hint(name, object.eClass().getEAllStructuralFeatures().stream().map(ENamedElement::getName).toList()));
		}
		return object.eGet(feature);
	}

	/** The receiver of a service that needs one. */
	static Object required(String service, Object receiver) {
		if (receiver == null) {
			throw new CallFailedException("`" + service + "` needs an object, not null");
		}
		return receiver;
	}
}
