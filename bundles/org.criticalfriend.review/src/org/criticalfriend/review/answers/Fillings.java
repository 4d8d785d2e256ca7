package org.criticalfriend.review.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.Form;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Review;

/** All filled copies of a review, read once. Copies of forms that the methodology does not have are left out. */
public final class Fillings {

	private final Map<Form, FormFields> fields = new HashMap<>();
	private final Map<FilledForm, Filling> fillings = new LinkedHashMap<>();
	private final Map<Form, List<Filling>> byForm = new LinkedHashMap<>();

	/** Reads the copies. Time grows with the number of their answers and fields. */
	public Fillings(Review review) {
		for (FilledForm copy : review.getForms()) {
			if (copy.getForm() != null) {
				Filling filling = new Filling(copy, fields(copy.getForm()));
				fillings.put(copy, filling);
				byForm.computeIfAbsent(copy.getForm(), form -> new ArrayList<>()).add(filling);
			}
		}
	}

	/** All copies, in the order of the review. */
	public List<Filling> all() {
		return List.copyOf(fillings.values());
	}

	/** The copies of one form. */
	public List<Filling> of(Form form) {
		return List.copyOf(byForm.getOrDefault(form, List.of()));
	}

	/** What one copy says; empty if nobody knows its form. */
	public Optional<Filling> of(FilledForm copy) {
		return Optional.ofNullable(fillings.get(copy));
	}

	/** The fields of a form, worked out once. */
	public FormFields fields(Form form) {
		return fields.computeIfAbsent(form, FormFields::of);
	}
}
