package org.criticalfriend.review.check;

import java.util.LinkedHashSet;
import java.util.Set;

import org.criticalfriend.review.Person;

/** Whoever is in the team or takes part in a session was invited and has said yes. */
public class InvitationsCheck implements Check {

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		Set<Person> expected = new LinkedHashSet<>(review.team().all());
		review.review().getSessions().forEach(session -> {
			expected.addAll(session.getPeople());
			expected.addAll(session.getInterviewees());
		});
		for (Person person : expected) {
			if (person.getConfirmed() == null && person.getInvited() == null) {
				problems.warning(person, Names.of(person) + " has not been invited; do so, and write the day as `invited`.");
			} else if (person.getConfirmed() == null) {
				problems.warning(person, Names.of(person) + " was invited and has not said yes; ask again, and write the day of the answer as `confirmed`.");
			}
		}
	}
}
