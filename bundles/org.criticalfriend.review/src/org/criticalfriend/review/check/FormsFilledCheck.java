package org.criticalfriend.review.check;

import java.util.stream.Collectors;

import org.criticalfriend.review.Case;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.Session;
import org.criticalfriend.review.status.ExpectedForm;
import org.criticalfriend.review.status.ExpectedForms;

/** After the team was on site, there is a copy of each form for each case, session and document that it is about. */
public class FormsFilledCheck implements Check {

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		if (review.lastDay().isEmpty() || !review.lastDay().get().isBefore(review.today())) {
			return;
		}
		for (ExpectedForm missing : new ExpectedForms(review.review()).toFill()) {
			String by = missing.by().isEmpty() ? "" : missing.by().stream().map(Names::of).collect(Collectors.joining(" or ", " by ", ""));
			problems.warning(missing.subject(), "There is no " + Names.of(missing.form()) + " for " + about(missing) + by + "; fill it in, or take it out of what was to be done.");
		}
	}

	private static String about(ExpectedForm missing) {
		return switch (missing.subject()) {
			case Case one -> "case " + Names.of(one);
			case Session session -> "session " + Names.of(session);
			case Receipt receipt -> "document " + Names.of(receipt);
			case Review whole -> "the review";
			default -> Names.of(missing.subject());
		};
	}
}
