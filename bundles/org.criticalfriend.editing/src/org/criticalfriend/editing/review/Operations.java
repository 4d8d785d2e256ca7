package org.criticalfriend.editing.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewPackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Changes of a review as data that can be kept and done again on an equal review. Objects of the review are told by their place in it,
 * elements of the methodology by their names.
 */
final class Operations {

	private static final String OPERATION = "do";
	private static final String PLACE = "at";
	private static final String FEATURE = "feature";
	private static final String INDEX = "index";
	private static final String FROM = "from";
	private static final String VALUES = "values";
	private static final String REMOVED = "removed";
	private static final String ADDED = "added";
	private static final String OBJECT = "object";
	private static final String CLASS = "@class";
	private static final String IN_REVIEW = "review";
	private static final String IN_METHODOLOGY = "methodology";

	private final Review review;
	private Map<String, List<Identified>> named;

	Operations(Review review) {
		this.review = review;
	}

	boolean isInside(EObject object) {
		return EcoreUtil.isAncestor(review, object);
	}

	JsonObject add(EObject holder, EReference feature, int index, EObject added) {
		JsonObject operation = operation("add", holder, feature);
		operation.addProperty(INDEX, index);
		operation.add(OBJECT, object(added));
		return operation;
	}

	JsonObject remove(EObject holder, EReference feature, int index) {
		JsonObject operation = operation("remove", holder, feature);
		operation.addProperty(INDEX, index);
		return operation;
	}

	JsonObject move(EObject holder, EReference feature, int from, int to) {
		JsonObject operation = operation("move", holder, feature);
		operation.addProperty(FROM, from);
		operation.addProperty(INDEX, to);
		return operation;
	}

	/** @param value null for nothing */
	JsonObject put(EObject holder, EReference feature, EObject value) {
		JsonObject operation = operation("put", holder, feature);
		if (value != null) {
			operation.add(OBJECT, object(value));
		}
		return operation;
	}

	/** Sets an attribute or reference to what it is now. */
	JsonObject set(EObject holder, EStructuralFeature feature) {
		JsonObject operation = operation("set", holder, feature);
		operation.add(VALUES, values(holder, feature));
		return operation;
	}

	/** The one text that a feature has; empty if it has none or several, or is no text. */
	Optional<String> text(EObject holder, EStructuralFeature feature) {
		Object value = holder.eGet(feature);
		if (value instanceof List<?> values) {
			value = values.size() == 1 ? values.get(0) : null;
		}
		return value instanceof String text ? Optional.of(text) : Optional.empty();
	}

	/** Changes the one text of a feature from what it was before to what it is now. */
	JsonObject splice(EObject holder, EStructuralFeature feature, String before, String now) {
		int shorter = Math.min(before.length(), now.length());
		int start = 0;
		while (start < shorter && before.charAt(start) == now.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && before.charAt(before.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
			end++;
		}
		JsonObject operation = operation("splice", holder, feature);
		operation.addProperty(INDEX, start);
		operation.addProperty(REMOVED, before.length() - start - end);
		operation.addProperty(ADDED, now.substring(start, now.length() - end));
		return operation;
	}

	private JsonObject operation(String name, EObject holder, EStructuralFeature feature) {
		JsonObject operation = new JsonObject();
		operation.addProperty(OPERATION, name);
		operation.addProperty(PLACE, EcoreUtil.getRelativeURIFragmentPath(review, holder));
		operation.addProperty(FEATURE, feature.getName());
		return operation;
	}

	private JsonArray values(EObject holder, EStructuralFeature feature) {
		JsonArray values = new JsonArray();
		if (holder.eIsSet(feature)) {
			Object value = holder.eGet(feature);
			for (Object each : feature.isMany() ? (List<?>) value : List.of(value)) {
				if (feature instanceof EAttribute attribute) {
					values.add(EcoreUtil.convertToString(attribute.getEAttributeType(), each));
				} else if (isInside((EObject) each)) {
					values.add(reference(IN_REVIEW, EcoreUtil.getRelativeURIFragmentPath(review, (EObject) each)));
				} else if (each instanceof Identified element) {
					values.add(reference(IN_METHODOLOGY, element.getName()));
				}
			}
		}
		return values;
	}

	private static JsonObject reference(String kind, String name) {
		JsonObject reference = new JsonObject();
		reference.addProperty(kind, name);
		return reference;
	}

	/** An object with its attributes and what it contains; references are set by operations of their own. */
	private JsonObject object(EObject object) {
		JsonObject kept = new JsonObject();
		kept.addProperty(CLASS, object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isTransient() || !object.eIsSet(feature)) {
				continue;
			}
			if (feature instanceof EAttribute) {
				kept.add(feature.getName(), values(object, feature));
			} else if (((EReference) feature).isContainment()) {
				JsonArray contained = new JsonArray();
				Object value = object.eGet(feature);
				for (Object each : feature.isMany() ? (List<?>) value : List.of(value)) {
					contained.add(object((EObject) each));
				}
				kept.add(feature.getName(), contained);
			}
		}
		return kept;
	}

	/** The object an operation is about; null if there is none at its place. */
	EObject holder(JsonObject operation) {
		return at(operation.get(PLACE).getAsString());
	}

	/** The feature an operation is about. */
	EStructuralFeature feature(JsonObject operation, EObject holder) {
		return holder.eClass().getEStructuralFeature(operation.get(FEATURE).getAsString());
	}

	private EObject at(String place) {
		return place.isEmpty() ? review : EcoreUtil.getEObject(review, place);
	}

	/**
	 * Does an operation again.
	 *
	 * @throws IllegalStateException if the review is not as it was
	 */
	@SuppressWarnings("unchecked")
	void redo(JsonObject operation) {
		EObject holder = holder(operation);
		EStructuralFeature feature = holder == null ? null : feature(operation, holder);
		if (feature == null) {
			throw new IllegalStateException("There is nothing at " + operation.get(PLACE).getAsString() + " to do this: " + operation);
		}
		switch (operation.get(OPERATION).getAsString()) {
			case "add" -> ((List<Object>) holder.eGet(feature)).add(operation.get(INDEX).getAsInt(), object(operation.getAsJsonObject(OBJECT)));
			case "remove" -> ((List<Object>) holder.eGet(feature)).remove(operation.get(INDEX).getAsInt());
			case "move" -> ((EList<Object>) holder.eGet(feature)).move(operation.get(INDEX).getAsInt(), operation.get(FROM).getAsInt());
			case "put" -> holder.eSet(feature, operation.has(OBJECT) ? object(operation.getAsJsonObject(OBJECT)) : null);
			case "splice" -> splice(holder, feature, operation);
			default -> set(holder, feature, operation.getAsJsonArray(VALUES));
		}
	}

	@SuppressWarnings("unchecked")
	private void splice(EObject holder, EStructuralFeature feature, JsonObject operation) {
		StringBuilder text = new StringBuilder(text(holder, feature).orElse(""));
		int start = operation.get(INDEX).getAsInt();
		int end = start + operation.get(REMOVED).getAsInt();
		if (end > text.length()) {
			throw new IllegalStateException("There is another text at " + operation.get(PLACE).getAsString() + " than was typed into.");
		}
		text.replace(start, end, operation.get(ADDED).getAsString());
		if (feature.isMany()) {
			((List<Object>) holder.eGet(feature)).set(0, text.toString());
		} else {
			holder.eSet(feature, text.toString());
		}
	}

	private void set(EObject holder, EStructuralFeature feature, JsonArray kept) {
		List<Object> values = new ArrayList<>();
		for (JsonElement each : kept) {
			Object value = feature instanceof EAttribute attribute ? EcoreUtil.createFromString(attribute.getEAttributeType(), each.getAsString())
					: target(each.getAsJsonObject(), (EReference) feature);
			if (value != null) {
				values.add(value);
			}
		}
		if (feature.isMany()) {
			holder.eSet(feature, values);
		} else if (values.isEmpty()) {
			holder.eUnset(feature);
		} else {
			holder.eSet(feature, values.get(0));
		}
	}

	private EObject target(JsonObject reference, EReference feature) {
		if (reference.has(IN_REVIEW)) {
			return at(reference.get(IN_REVIEW).getAsString());
		}
		return named().getOrDefault(reference.get(IN_METHODOLOGY).getAsString(), List.of()).stream()
				.filter(feature.getEReferenceType()::isInstance).findFirst().orElse(null);
	}

	private Map<String, List<Identified>> named() {
		if (named == null) {
			named = new HashMap<>();
			if (review.getMethodology() != null) {
				review.getMethodology().eAllContents().forEachRemaining(each -> {
					if (each instanceof Identified element && element.getName() != null) {
						named.computeIfAbsent(element.getName(), name -> new ArrayList<>(1)).add(element);
					}
				});
			}
		}
		return named;
	}

	@SuppressWarnings("unchecked")
	private EObject object(JsonObject kept) {
		EClass type = (EClass) ReviewPackage.eINSTANCE.getEClassifier(kept.get(CLASS).getAsString());
		EObject object = EcoreUtil.create(type);
		for (Map.Entry<String, JsonElement> entry : kept.entrySet()) {
			EStructuralFeature feature = type.getEStructuralFeature(entry.getKey());
			if (feature instanceof EAttribute) {
				set(object, feature, entry.getValue().getAsJsonArray());
			} else if (feature instanceof EReference) {
				for (JsonElement each : entry.getValue().getAsJsonArray()) {
					if (feature.isMany()) {
						((List<Object>) object.eGet(feature)).add(object(each.getAsJsonObject()));
					} else {
						object.eSet(feature, object(each.getAsJsonObject()));
					}
				}
			}
		}
		return object;
	}
}
