package org.criticalfriend.methodology.assembly;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.Direction;
import org.criticalfriend.methodology.Identified;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The new order of one containment list while it is being changed. Each change takes constant time; the list itself is written
 * once, at the end.
 */
final class Siblings {

	private final EObject container;
	private final EReference reference;
	private final EList<EObject> list;
	private final Map<EObject, Place> places = new IdentityHashMap<>();
	private final Place start = new Place(null);
	private Place last = start;

	@SuppressWarnings("unchecked")
	Siblings(EObject container, EReference reference) {
		this.container = container;
		this.reference = reference;
		list = (EList<EObject>) container.eGet(reference);
		list.forEach(this::add);
	}

	boolean takes(EObject object) {
		return reference.getEReferenceType().isInstance(object);
	}

	/** The thing with an id whose list this is; the list may be that of a part without an id. */
	Identified owner() {
		return container instanceof Identified identified ? identified : Fit.owner(container);
	}

	void add(EObject object) {
		insert(object, last);
	}

	/** Several additions on one side of the same neighbour keep their order. */
	void addBeside(Direction side, EObject neighbour, EObject object) {
		Place place = places.get(neighbour);
		if (side == Direction.BEFORE) {
			insert(object, place.previous);
		} else {
			insert(object, place.latestAfter != null ? place.latestAfter : place);
			place.latestAfter = places.get(object);
		}
	}

	void replace(EObject object, EObject replacement) {
		Place place = places.get(object);
		place.object = replacement;
		places.put(replacement, place);
	}

	/** Takes an object out; what was added beside it stays. */
	void remove(EObject object) {
		places.get(object).object = null;
	}

	void write() {
		List<EObject> order = new ArrayList<>(places.size());
		for (Place place = start; place != null; place = place.next) {
			if (place.object != null) {
				order.add(place.object);
			}
		}
		list.clear();
		list.addAll(order);
	}

	private void insert(EObject object, Place before) {
		Place place = new Place(object);
		place.previous = before;
		place.next = before.next;
		if (before.next == null) {
			last = place;
		} else {
			before.next.previous = place;
		}
		before.next = place;
		places.put(object, place);
	}

	private static final class Place {
		private EObject object;
		private Place previous;
		private Place next;
		private Place latestAfter;

		Place(EObject object) {
			this.object = object;
		}
	}
}
