package org.criticalfriend.review.placeholder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.criticalfriend.aql.Aql;
import org.criticalfriend.aql.Result;
import org.criticalfriend.aql.model.ModelIndex;
import org.criticalfriend.aql.values.ValueText;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewPackage;
import org.criticalfriend.review.dates.DateWords;

/** What the placeholders of texts stand for in one review. Each expression is evaluated once. For one thread. */
public final class PlaceholderValues implements UnaryOperator<String> {

	private final Aql aql = new Aql(List.of(ReviewPackage.eINSTANCE, MethodologyPackage.eINSTANCE));
	private final Map<String, Object> variables;
	private final ModelIndex models;
	private final Map<String, String> known = new HashMap<>();

	/** The values in this review, which should hold nothing confidential. */
	public PlaceholderValues(Review review) {
		variables = PlaceholderVariables.values(review);
		models = ModelIndex.ofRoots(List.of(review, review.getMethodology()));
	}

	/** The text for an expression: days in words, several values as a list; empty if the review has nothing to put there. */
	@Override
	public String apply(String expression) {
		return known.computeIfAbsent(expression, this::evaluate);
	}

	/** The expressions asked for that the review has nothing to put for, in order of the alphabet. */
	public Collection<String> open() {
		return new TreeSet<>(known.entrySet().stream().filter(entry -> entry.getValue().isEmpty()).map(Map.Entry::getKey).toList());
	}

	private String evaluate(String expression) {
		Result result = aql.compile(expression, variables.keySet().toArray(String[]::new)).evaluate(models, variables.values().toArray());
		return result.failed() ? "" : text(result.value());
	}

	private static String text(Object value) {
		if (value instanceof Collection<?> several) {
			List<String> texts = new ArrayList<>();
			several.forEach(each -> texts.add(text(each)));
			int last = texts.size() - 1;
			return last < 1 ? String.join("", texts) : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
		}
		return value instanceof LocalDate day ? DateWords.day(day) : ValueText.of(value).strip();
	}
}
