package org.criticalfriend.editing.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.answers.Filling;
import org.criticalfriend.review.answers.FormField;
import org.criticalfriend.review.answers.FormFields;

/** The answers of a copy of a form, worked out once after each change of the review and then found in constant time. */
final class CopyAnswers {

	private final ReviewSession session;
	private final FilledForm copy;
	private final FormFields fields;
	private final Map<String, Integer> places = new HashMap<>();
	private final Map<String, List<String>> values = new HashMap<>();
	private Filling filling;
	private long changes = -1;

	CopyAnswers(ReviewSession session, FilledForm copy) {
		this.session = session;
		this.copy = copy;
		fields = FormFields.of(copy.getForm());
		fields.names().forEach(name -> places.put(name, places.size()));
	}

	FilledForm copy() {
		return copy;
	}

	FormFields fields() {
		return fields;
	}

	List<String> values(FormField field) {
		refresh();
		return values.getOrDefault(field.name(), List.of());
	}

	boolean applies(FormField field) {
		refresh();
		return filling.applies(field);
	}

	private void refresh() {
		if (changes != session.changes()) {
			changes = session.changes();
			filling = new Filling(copy, fields);
			values.clear();
			for (FormAnswer answer : copy.getAnswers()) {
				List<String> own = values.computeIfAbsent(answer.getKey(), key -> new ArrayList<>(1));
				answer.getValues().stream().filter(value -> value != null).forEach(own::add);
			}
		}
	}

	/** Where a new answer belongs, so that the file of the copy reads like the form. */
	int placeOf(FormField field) {
		int own = places.get(field.name());
		int place = 0;
		for (FormAnswer given : copy.getAnswers()) {
			if (places.getOrDefault(given.getKey(), -1) > own) {
				return place;
			}
			place++;
		}
		return place;
	}
}
