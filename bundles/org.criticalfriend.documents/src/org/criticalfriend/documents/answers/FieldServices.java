package org.criticalfriend.documents.answers;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Collectors;

import org.criticalfriend.documents.wording.Wording;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.ReviewFactory;

/** Services that put what was answered into the fields of a form's page. Answers are found in constant time. */
public class FieldServices {

	private static final int CHARACTERS_IN_A_LINE = 75;

	private final Wording wording = new Wording();
	private final Map<FilledForm, Map<String, List<String>>> answers = new WeakHashMap<>();

	/** A copy of the form in which nothing is answered. */
	public FilledForm blankCopy(Form form) {
		FilledForm copy = ReviewFactory.eINSTANCE.createFilledForm();
		copy.setForm(form);
		return copy;
	}

	/** What was written into the field of that name; several values one below the other; empty if nothing was. */
	public String answer(FilledForm copy, String field) {
		return String.join("\n", values(copy, field));
	}

	/** Whether a value was chosen in the field of that name. */
	public Boolean hasChosen(FilledForm copy, String field, String value) {
		return values(copy, field).contains(value);
	}

	/** The attribute for a field of one line, with a blank in front; empty if nothing was answered. */
	public String valueAttribute(FilledForm copy, String field) {
		String answer = answer(copy, field);
		return answer.isEmpty() ? "" : " value=\"" + wording.escaped(answer.replace('\n', ' ')) + "\"";
	}

	/** The content of a field of several lines, on one line of the page. */
	public String fieldText(FilledForm copy, String field) {
		return wording.escaped(answer(copy, field)).replace("\n", "&#10;");
	}

	/** How many lines a field needs to show its answer whole: at least so many. */
	public Integer lines(FilledForm copy, String field, Integer least) {
		int lines = answer(copy, field).lines().mapToInt(line -> 1 + line.length() / CHARACTERS_IN_A_LINE).sum();
		return Math.max(least, lines);
	}

	private List<String> values(FilledForm copy, String field) {
		return answers.computeIfAbsent(copy, FieldServices::byField).getOrDefault(field, List.of());
	}

	private static Map<String, List<String>> byField(FilledForm copy) {
		return copy.getAnswers().stream().filter(answer -> answer.getKey() != null)
				.collect(Collectors.toMap(FormAnswer::getKey, answer -> List.copyOf(answer.getValues()), (first, second) -> first));
	}
}
