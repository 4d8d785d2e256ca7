package org.criticalfriend.planning.programme;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.review.Review;

/** Everything that does not work in the programme of a review. Takes the time of sorting the sessions. */
public final class ProgrammeChecks {

	private static final List<ProgrammeCheck> CHECKS = List.of(new SessionTimesCheck(), new TwoPlacesCheck(), new RoomsCheck(), new BreaksCheck(),
			new CrossoverCheck(), new InvitedCheck(), new IntervieweesCheck());

	private ProgrammeChecks() {
	}

	/** What each check finds, in the order of the programme. */
	public static List<ProgrammeProblem> of(Review review) {
		Bookings bookings = new Bookings(review);
		List<ProgrammeProblem> problems = new ArrayList<>();
		CHECKS.forEach(check -> check.inspect(bookings, problems::add));
		return problems;
	}
}
