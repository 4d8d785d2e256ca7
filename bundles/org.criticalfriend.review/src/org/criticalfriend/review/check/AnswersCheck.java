package org.criticalfriend.review.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.answers.Choice;
import org.criticalfriend.review.answers.Filling;
import org.criticalfriend.review.answers.FormField;

/** Answers belong to fields that their form has, and choose what there is to choose. */
public class AnswersCheck implements Check {

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		for (Filling filling : review.fillings().all()) {
			String place = " in " + Names.of(filling.copy());
			for (FormAnswer answer : filling.copy().getAnswers()) {
				Optional<FormField> field = filling.fields().named(answer.getKey());
				if (field.isPresent()) {
					inspect(answer, field.get(), place, problems);
				} else {
					String hint = NearestName.hint(String.valueOf(answer.getKey()), filling.fields().names());
					problems.error(answer, "The form " + Names.of(filling.fields().form()) + " has no field `" + answer.getKey() + "`, which is answered" + place
							+ (hint.isEmpty() ? "; give the answer the name of its field, or take it out." : hint));
				}
			}
		}
	}

	private static void inspect(FormAnswer answer, FormField field, String place, Problems problems) {
		List<String> values = answer.getValues().stream().filter(value -> !Names.isEmpty(value)).toList();
		if (values.size() > 1 && field.format().getKind() != AnswerKind.ANY_OF && !field.choices().isEmpty()) {
			problems.error(answer, "`" + answer.getKey() + "`" + place + " has " + values.size() + " answers where one is chosen; keep one.");
		}
		for (String value : values) {
			String wanted = wanted(field, value.strip());
			if (!wanted.isEmpty()) {
				problems.error(answer, "`" + answer.getKey() + "`" + place + " is `" + value.strip() + "`; write " + wanted + ".");
			}
		}
	}

	/** What a value should have been; empty if it is one. */
	private static String wanted(FormField field, String value) {
		List<Choice> choices = field.choices();
		if (!choices.isEmpty()) {
			return choices.stream().anyMatch(choice -> choice.value().equals(value)) ? ""
					: "one of " + choices.stream().map(choice -> "`" + choice.value() + "`").collect(Collectors.joining(", "));
		}
		return switch (field.format().getKind()) {
			case DATE -> isDate(value) ? "" : "year, month and day, as in 2027-03-12";
			case NUMBER -> value.matches("[+-]?\\d+([.,]\\d+)?") ? "" : "a number";
			default -> "";
		};
	}

	private static boolean isDate(String value) {
		try {
			LocalDate.parse(value);
			return true;
		} catch (DateTimeParseException other) {
			return false;
		}
	}
}
