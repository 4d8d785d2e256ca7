package org.criticalfriend.dsl.tests;

import java.util.List;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Level;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes all that a model holds, one value per line, so that two models can be compared and a difference can be read. */
public final class ModelDump {

	private final StringBuilder text = new StringBuilder();

	private ModelDump() {
	}

	/** The values of an object and of all it contains; references are written as the ids they lead to. */
	public static String of(EObject root) {
		ModelDump dump = new ModelDump();
		dump.add(root, "");
		return dump.text.toString();
	}

	private void add(EObject object, String indentation) {
		text.append(indentation).append(object.eClass().getName()).append('\n');
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (object.eIsSet(feature)) {
				List<?> values = feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature));
				for (Object value : values) {
					add(feature, value, indentation + "  ");
				}
			}
		}
	}

	private void add(EStructuralFeature feature, Object value, String indentation) {
		text.append(indentation).append(feature.getName());
		if (feature instanceof EReference reference && reference.isContainment()) {
			text.append('\n');
			add((EObject) value, indentation + "  ");
		} else {
			text.append(" = ").append(value instanceof EObject target ? idOf(target) : value).append('\n');
		}
	}

	private static String idOf(EObject target) {
		return target.eIsProxy() ? "nothing" : target instanceof Level level ? level.getName() : ((Identified) target).getName();
	}
}
