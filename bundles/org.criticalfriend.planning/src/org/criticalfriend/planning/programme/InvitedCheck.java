package org.criticalfriend.planning.programme;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.criticalfriend.review.Person;

/** Everybody the team wants to see was invited. Each person is told once, at the first session. */
final class InvitedCheck implements ProgrammeCheck {

	@Override
	public void inspect(Bookings bookings, Consumer<ProgrammeProblem> problems) {
		Set<Person> told = new HashSet<>();
		for (Booking booking : bookings.all()) {
			for (Person person : booking.session().getInterviewees()) {
				if (person.getInvited() == null && told.add(person)) {
					problems.accept(new ProgrammeProblem("not-invited", booking.session(), person.getName() + " was not invited yet to " + booking.words()
							+ "; invite them and note the day."));
				}
			}
		}
	}
}
