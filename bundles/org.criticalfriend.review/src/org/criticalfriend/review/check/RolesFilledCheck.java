package org.criticalfriend.review.check;

import java.util.HashSet;
import java.util.Set;

import org.criticalfriend.methodology.Actor;
import org.criticalfriend.methodology.Role;

/** Somebody fills each role of the methodology. */
public class RolesFilledCheck implements Check {

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		Set<Actor> filled = new HashSet<>();
		review.review().getPeople().forEach(person -> filled.addAll(person.getActors()));
		for (Role role : review.elements(Role.class)) {
			if (!filled.contains(role)) {
				problems.warning(review.review(), "Nobody fills the role " + Names.of(role) + "; add `" + role.getName() + "` to the `actors` of whoever does in people.yaml.");
			}
		}
	}
}
