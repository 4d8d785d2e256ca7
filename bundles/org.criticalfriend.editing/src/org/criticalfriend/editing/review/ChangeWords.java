package org.criticalfriend.editing.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.editing.labels.Labels;
import org.criticalfriend.editing.labels.Titles;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.JsonObject;

/** Says in words what operations change: for each value, what it was before the first of them and is after the last. */
final class ChangeWords {

	private final Labels labels = new Labels();
	private final Titles titles = new Titles(labels);
	private final Operations operations;
	private final Map<Value, String> before = new LinkedHashMap<>();
	private final Map<Value, String> objects = new LinkedHashMap<>();

	private record Value(EObject holder, EStructuralFeature feature) {
	}

	ChangeWords(Operations operations) {
		this.operations = operations;
	}

	void before(JsonObject operation) {
		value(operation).ifPresent(value -> {
			before.putIfAbsent(value, words(value));
			objects.putIfAbsent(value, titles.of(value.holder()));
		});
	}

	private Optional<Value> value(JsonObject operation) {
		return Optional.ofNullable(operations.holder(operation)).map(holder -> new Value(holder, operations.feature(operation, holder)));
	}

	private String words(Value value) {
		if (!value.holder().eIsSet(value.feature())) {
			return "";
		}
		Object content = value.holder().eGet(value.feature());
		List<String> words = new ArrayList<>();
		for (Object each : value.feature().isMany() ? (List<?>) content : List.of(content)) {
			words.add(value.feature() instanceof EAttribute attribute ? EcoreUtil.convertToString(attribute.getEAttributeType(), each) : titles.of((EObject) each));
		}
		return String.join("\n", words);
	}

	/** Each value that differs in the end. */
	List<RecoveredChange> changes() {
		List<RecoveredChange> changes = new ArrayList<>();
		before.forEach((value, old) -> {
			String now = words(value);
			if (!now.equals(old)) {
				changes.add(new RecoveredChange(objects.get(value), labels.of(value.feature()), old, now));
			}
		});
		return changes;
	}
}
