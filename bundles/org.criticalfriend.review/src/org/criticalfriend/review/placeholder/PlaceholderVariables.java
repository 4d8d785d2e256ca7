package org.criticalfriend.review.placeholder;

import java.util.LinkedHashMap;
import java.util.Map;

import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewPackage;
import org.eclipse.emf.ecore.EClass;

/** The names a placeholder can begin with: {@code review}, and each role of the methodology for the person who has it. */
final class PlaceholderVariables {

	private static final String REVIEW = "review";

	private PlaceholderVariables() {
	}

	/** The names and the classes of what they stand for. */
	static Map<String, EClass> types(Methodology methodology) {
		Map<String, EClass> types = new LinkedHashMap<>();
		types.put(REVIEW, ReviewPackage.Literals.REVIEW);
		methodology.getElements().stream().filter(Role.class::isInstance).filter(role -> role.getName() != null)
				.forEach(role -> types.putIfAbsent(role.getName(), ReviewPackage.Literals.PERSON));
		return types;
	}

	/** What the names stand for in a review; null for a role that nobody has. */
	static Map<String, Object> values(Review review) {
		Map<String, Object> values = new LinkedHashMap<>();
		types(review.getMethodology()).keySet().forEach(name -> values.put(name, null));
		for (Person person : review.getPeople()) {
			person.getActors().stream().filter(actor -> values.containsKey(actor.getName())).forEach(actor -> values.putIfAbsent(actor.getName(), person));
		}
		values.put(REVIEW, review);
		return values;
	}
}
