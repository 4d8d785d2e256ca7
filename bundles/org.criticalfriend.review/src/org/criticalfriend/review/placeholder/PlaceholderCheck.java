package org.criticalfriend.review.placeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.criticalfriend.aql.Aql;
import org.criticalfriend.aql.Query;
import org.criticalfriend.aql.syntax.Expression;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.validation.ExpressionValidator;
import org.criticalfriend.aql.validation.TypeEnvironment;
import org.criticalfriend.aql.validation.Validation;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.EClass;

/**
 * Tells what is wrong with placeholders before any review is there: what does not exist, what is confidential and so can never stand in
 * a letter, and what has no text of its own.
 */
public final class PlaceholderCheck {

	private final OpenMetamodel open = new OpenMetamodel();
	private final Aql aql = new Aql(List.of(open.metamodel(), MethodologyPackage.eINSTANCE));
	private final ExpressionValidator validator = new ExpressionValidator(aql.metamodels(), aql.services());
	private final TypeEnvironment variables;

	/**
	 * Something wrong with an expression.
	 *
	 * @param start where it begins in the expression, counted from 0
	 * @param end   where it ends
	 */
	public record Fault(String message, int start, int end) {
	}

	/** A check of the placeholders in texts of this methodology. */
	public PlaceholderCheck(Methodology methodology) {
		TypeEnvironment environment = TypeEnvironment.empty();
		for (Map.Entry<String, EClass> variable : PlaceholderVariables.types(methodology).entrySet()) {
			environment = environment.with(variable.getKey(), Type.of(open.of(variable.getValue())));
		}
		variables = environment;
	}

	/** What is wrong with an expression; empty if nothing is. */
	public List<Fault> faults(String expression) {
		Query query = aql.compile(expression, variables.names().toArray(String[]::new));
		List<Fault> faults = new ArrayList<>();
		query.syntaxProblems().forEach(each -> faults.add(new Fault(each.message(), each.offset(), each.endOffset())));
		if (!faults.isEmpty()) {
			return faults;
		}
		Expression parsed = query.parsed().ast();
		Validation validation = validator.validate(parsed, variables);
		validation.issues().forEach(each -> faults.add(new Fault(worded(expression, each.message(), each.start(), each.end()), each.start(), each.end())));
		if (faults.isEmpty() && Type.elementOf(validation.type()) instanceof Type.Instance instance) {
			String type = instance.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
			faults.add(new Fault("this gives a whole " + type + "; say what of it, for example `" + expression + ".name`", parsed.start(), parsed.end()));
		}
		return faults;
	}

	private String worded(String expression, String message, int start, int end) {
		String place = expression.substring(Math.max(0, start), Math.min(expression.length(), Math.max(start, end)));
		String name = place.replaceAll("^.*[.>\\s]", "");
		return open.hides(name) ? "`" + name + "` is confidential and can never stand in a document" : message;
	}
}
