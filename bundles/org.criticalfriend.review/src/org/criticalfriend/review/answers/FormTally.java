package org.criticalfriend.review.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.Field;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Identified;

/**
 * What all copies of a form or questionnaire answered, field by field, counted in one pass. Answers to fields that are confidential are
 * not counted.
 */
public final class FormTally {

	private final Form form;
	private final int copies;
	private final Map<String, Integer> copiesByAudience = new LinkedHashMap<>();
	private final Map<Identified, List<Tally>> byRow = new LinkedHashMap<>();

	/**
	 * @param fields   the fields of the form
	 * @param fillings its copies
	 */
	public FormTally(FormFields fields, List<Filling> fillings) {
		form = fields.form();
		copies = fillings.size();
		Map<String, Tally> tallies = new LinkedHashMap<>();
		for (FormField field : fields.all()) {
			if (!field.isConfidential()) {
				String name = field.format() instanceof Field whole ? whole.getName() : field.name();
				if (!tallies.containsKey(name)) {
					Tally tally = new Tally(field);
					tallies.put(name, tally);
					byRow.computeIfAbsent(field.row(), row -> new ArrayList<>()).add(tally);
				}
			}
		}
		fillings.forEach(filling -> count(filling, tallies));
	}

	private void count(Filling filling, Map<String, Tally> tallies) {
		String audience = filling.copy().getAudience();
		if (audience != null && !audience.isBlank()) {
			copiesByAudience.merge(audience, 1, Integer::sum);
		}
		Map<Tally, List<String>> answers = new LinkedHashMap<>();
		for (FormField field : filling.fields().all()) {
			Tally tally = tallies.get(field.format() instanceof Field whole ? whole.getName() : field.name());
			if (tally != null && filling.isAnswered(field) && filling.applies(field)) {
				answers.computeIfAbsent(tally, each -> new ArrayList<>()).addAll(filling.values(field.name()));
			}
		}
		answers.forEach((tally, values) -> tally.add(audience, values));
	}

	/** The form. */
	public Form form() {
		return form;
	}

	/** How many copies there are. */
	public int copies() {
		return copies;
	}

	/** How many copies come from each audience, in the order of the copies. */
	public Map<String, Integer> copiesByAudience() {
		return Collections.unmodifiableMap(copiesByAudience);
	}

	/** The questions, documents, KLOEs and fields of the form, in the order of its page. */
	public List<Identified> rows() {
		return List.copyOf(byRow.keySet());
	}

	/** The answers to one of the rows: one for each of its fields; the items of a list together. */
	public List<Tally> tallies(Identified row) {
		return List.copyOf(byRow.getOrDefault(row, List.of()));
	}
}
