package org.criticalfriend.editing.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.review.Review;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;

import com.google.gson.JsonObject;

/**
 * Notes what happens to a review. What objects contain is noted as it happens, in this order; all other values are noted once, as they
 * are when the change is over, since a reference may be set before its target is in the review.
 */
final class Observer extends EContentAdapter {

	private final Review review;
	private final Operations operations;
	private final List<JsonObject> structural = new ArrayList<>();
	private final Map<EObject, Set<EStructuralFeature>> valued = new LinkedHashMap<>();
	private final Set<EObject> touched = new LinkedHashSet<>();
	private Typed typed;

	/** The text that was noted last: what is typed into it next is noted as what differs, however long the text is. */
	private record Typed(EObject object, EStructuralFeature feature, String text) {
	}

	Observer(Review review) {
		this.review = review;
		operations = new Operations(review);
		review.eAdapters().add(this);
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.getNotifier() instanceof EObject object && notification.getFeature() instanceof EStructuralFeature feature
				&& !notification.isTouch() && !feature.isTransient() && notification.getEventType() < Notification.REMOVING_ADAPTER) {
			touched.add(object);
			if (feature instanceof EReference reference && reference.isContainment()) {
				contained(notification, object, reference);
			} else {
				valued.computeIfAbsent(object, each -> new LinkedHashSet<>()).add(feature);
			}
		}
	}

	private void contained(Notification notification, EObject holder, EReference feature) {
		if (!operations.isInside(holder)) {
			return;
		}
		switch (notification.getEventType()) {
			case Notification.MOVE -> structural.add(operations.move(holder, feature, (Integer) notification.getOldValue(), notification.getPosition()));
			case Notification.ADD -> add(holder, feature, notification.getPosition(), List.of(notification.getNewValue()));
			case Notification.ADD_MANY -> add(holder, feature, notification.getPosition(), (Collection<?>) notification.getNewValue());
			case Notification.REMOVE -> structural.add(operations.remove(holder, feature, notification.getPosition()));
			case Notification.REMOVE_MANY -> removeMany(notification, holder, feature);
			default -> set(notification, holder, feature);
		}
	}

	private void add(EObject holder, EReference feature, int position, Collection<?> added) {
		int index = position;
		for (Object each : added) {
			structural.add(operations.add(holder, feature, index++, (EObject) each));
			noteReferences((EObject) each);
		}
	}

	private void noteReferences(EObject added) {
		note(added);
		added.eAllContents().forEachRemaining(this::note);
	}

	private void note(EObject object) {
		object.eClass().getEAllReferences().stream().filter(each -> !each.isContainment() && !each.isTransient() && object.eIsSet(each))
				.forEach(each -> valued.computeIfAbsent(object, key -> new LinkedHashSet<>()).add(each));
	}

	private void removeMany(Notification notification, EObject holder, EReference feature) {
		int[] positions = (int[]) notification.getNewValue();
		int removed = ((Collection<?>) notification.getOldValue()).size();
		for (int index = removed - 1; index >= 0; index--) {
			structural.add(operations.remove(holder, feature, positions == null ? index : positions[index]));
		}
	}

	private void set(Notification notification, EObject holder, EReference feature) {
		if (feature.isMany()) {
			structural.add(operations.remove(holder, feature, notification.getPosition()));
			add(holder, feature, notification.getPosition(), List.of(notification.getNewValue()));
			return;
		}
		EObject value = (EObject) holder.eGet(feature);
		structural.add(operations.put(holder, feature, value));
		if (value != null) {
			noteReferences(value);
		}
	}

	/** What happened since this was asked last. */
	ReviewObservation take() {
		List<JsonObject> all = new ArrayList<>(structural);
		valued.forEach((object, features) -> {
			if (operations.isInside(object)) {
				features.forEach(feature -> all.add(noted(object, feature)));
			}
		});
		ReviewObservation taken = new ReviewObservation(all, Set.copyOf(touched), !structural.isEmpty());
		structural.clear();
		valued.clear();
		touched.clear();
		return taken;
	}

	private JsonObject noted(EObject object, EStructuralFeature feature) {
		Optional<String> text = operations.text(object, feature);
		Typed before = typed;
		typed = text.map(now -> new Typed(object, feature, now)).orElse(null);
		return text.isPresent() && before != null && before.object() == object && before.feature() == feature ? operations.splice(object, feature, before.text(), text.get())
				: operations.set(object, feature);
	}

	void stop() {
		review.eAdapters().remove(this);
	}
}
