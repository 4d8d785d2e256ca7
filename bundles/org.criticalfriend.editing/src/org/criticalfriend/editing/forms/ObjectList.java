package org.criticalfriend.editing.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.criticalfriend.editing.labels.Labels;
import org.criticalfriend.editing.labels.Titles;
import org.criticalfriend.editing.review.ReviewSession;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The objects that another one contains, to be added, removed and put in order. Each change is a step of undoing. */
public final class ObjectList {

	private final ReviewSession session;
	private final EObject holder;
	private final EReference feature;
	private final Labels labels;
	private final Titles titles;

	ObjectList(ReviewSession session, EObject holder, EReference feature, Labels labels, Titles titles) {
		this.session = session;
		this.holder = holder;
		this.feature = feature;
		this.labels = labels;
		this.titles = titles;
	}

	/** What the list is called. */
	public String label() {
		return labels.of(feature);
	}

	/** What it means; empty if nobody said. */
	public String help() {
		return labels.help(feature);
	}

	/** What one of its objects is called, to say what is added: {@code finding}. */
	public String kind() {
		return labels.of(feature.getEReferenceType()).toLowerCase(Locale.ROOT);
	}

	/** The reference that contains the objects. */
	public EReference feature() {
		return feature;
	}

	/** The objects, in their order. */
	@SuppressWarnings("unchecked")
	public List<EObject> items() {
		Object value = holder.eGet(feature);
		return feature.isMany() ? List.copyOf((List<EObject>) value) : value == null ? List.of() : List.of((EObject) value);
	}

	/** What an object is called in the list. */
	public String title(EObject item) {
		return titles.of(item);
	}

	/** Whether there is room for another one. */
	public boolean canAdd() {
		return feature.isMany() || holder.eGet(feature) == null;
	}

	/** Adds a new object at the end, with an id of its own if its kind has ids. */
	public EObject add() {
		EObject added = EcoreUtil.create(feature.getEReferenceType());
		return add(added);
	}

	/** Adds an object at the end; it gets an id of its own if its kind has ids and it has none. */
	@SuppressWarnings("unchecked")
	public <T extends EObject> T add(T added) {
		session.edit("Add " + kind(), () -> {
			new FreeId(session.review()).giveTo(added);
			if (feature.isMany()) {
				((List<EObject>) holder.eGet(feature)).add(added);
			} else {
				holder.eSet(feature, added);
			}
		});
		return added;
	}

	/** Removes an object with all references to it. */
	public void remove(EObject item) {
		if (items().contains(item)) {
			session.remove(item, "Remove " + kind());
		}
	}

	/** Moves an object to another place, counted from 0; a place beyond the end is the last one. */
	@SuppressWarnings("unchecked")
	public void move(EObject item, int place) {
		int last = items().size() - 1;
		if (feature.isMany() && items().contains(item)) {
			session.edit("Move " + kind(), () -> ((EList<EObject>) holder.eGet(feature)).move(Math.max(0, Math.min(place, last)), item));
		}
	}

	/** Puts the objects into another order. */
	@SuppressWarnings("unchecked")
	public void order(List<EObject> items) {
		List<EObject> wanted = new ArrayList<>(items);
		if (feature.isMany() && wanted.size() == items().size() && wanted.containsAll(items())) {
			session.edit("Order " + label().toLowerCase(Locale.ROOT), () -> {
				for (int place = 0; place < wanted.size(); place++) {
					((EList<EObject>) holder.eGet(feature)).move(place, wanted.get(place));
				}
			});
		}
	}
}
