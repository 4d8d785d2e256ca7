package org.criticalfriend.review.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;

/** What one filled copy of a form says. Answers are found in constant time. */
public final class Filling {

	private final FilledForm copy;
	private final FormFields fields;
	private final Map<String, List<String>> values = new HashMap<>();
	private final List<FormAnswer> unknown = new ArrayList<>();
	private final Set<Identified> applicable = new LinkedHashSet<>();
	private final Set<Identified> answered = new LinkedHashSet<>();

	/** A copy of the form that the fields are of. */
	public Filling(FilledForm copy, FormFields fields) {
		this.copy = copy;
		this.fields = fields;
		for (FormAnswer answer : copy.getAnswers()) {
			if (fields.named(answer.getKey()).isEmpty()) {
				unknown.add(answer);
			}
			List<String> written = answer.getValues().stream().filter(value -> value != null && !value.isBlank()).toList();
			if (!written.isEmpty()) {
				values.computeIfAbsent(answer.getKey(), key -> new ArrayList<>()).addAll(written);
			}
		}
		for (FormField field : fields.all()) {
			if (field.row() != fields.form() && applies(field)) {
				applicable.add(field.row());
				if (isAnswered(field)) {
					answered.add(field.row());
				}
			}
		}
	}

	/** The filled copy. */
	public FilledForm copy() {
		return copy;
	}

	/** The fields of its form. */
	public FormFields fields() {
		return fields;
	}

	/** What was written or chosen in the field with this name; empty if nothing was. */
	public List<String> values(String field) {
		return List.copyOf(values.getOrDefault(field, List.of()));
	}

	/** The first thing that was written or chosen in the field with this name; empty text if nothing was. */
	public String value(String field) {
		return values.containsKey(field) ? values.get(field).get(0) : "";
	}

	/** Whether something was written or chosen. */
	public boolean isAnswered(FormField field) {
		return values.containsKey(field.name());
	}

	/** Whether a field is to be answered in this copy: it always is, or the answers after which it is asked were given. */
	public boolean applies(FormField field) {
		return isMet(field.condition());
	}

	private boolean isMet(Optional<FieldCondition> condition) {
		return condition.isEmpty() || isMet(condition.get().before())
				&& condition.get().fields().stream().anyMatch(field -> values.getOrDefault(field, List.of()).stream().anyMatch(condition.get().values()::contains));
	}

	/** The questions, documents, KLOEs and fields to be answered in this copy. */
	public Set<Identified> applicable() {
		return Set.copyOf(applicable);
	}

	/** Those of them that have at least one answer. */
	public Set<Identified> answered() {
		return Set.copyOf(answered);
	}

	/** Those of them without any answer, in the order of the form. */
	public List<Identified> unanswered() {
		return applicable.stream().filter(row -> !answered.contains(row)).toList();
	}

	/** Answers to fields that the form does not have. */
	public List<FormAnswer> unknown() {
		return List.copyOf(unknown);
	}
}
