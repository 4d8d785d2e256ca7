package org.criticalfriend.review.tests.confidentiality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Everything that can be come by from an object: what it contains, refers to, is part of, is kept with and has attached. */
final class Reachable {

	private final Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Deque<EObject> open = new ArrayDeque<>();
	private final List<Object> values = new ArrayList<>();

	Reachable(EObject start) {
		visit(start);
		while (!open.isEmpty()) {
			look(open.pop());
		}
	}

	/** The objects. */
	Set<Object> objects() {
		return objects;
	}

	/** The values of all their attributes. */
	List<Object> values() {
		return values;
	}

	private void visit(Object object) {
		if (object instanceof EObject next && objects.add(next)) {
			open.push(next);
		}
	}

	private void look(EObject object) {
		visit(object.eContainer());
		object.eContents().forEach(this::visit);
		if (object.eResource() != null) {
			object.eResource().getContents().forEach(this::visit);
		}
		for (Adapter adapter : object.eAdapters()) {
			values.add(adapter);
			visit(adapter.getTarget());
		}
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			List<?> held = feature.isMany() ? (List<?>) object.eGet(feature) : Collections.singletonList(object.eGet(feature));
			if (feature instanceof EAttribute) {
				held.stream().filter(value -> value != null).forEach(values::add);
			} else {
				held.forEach(this::visit);
			}
		}
	}
}
