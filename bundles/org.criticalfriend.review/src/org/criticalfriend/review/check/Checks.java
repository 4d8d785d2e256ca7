package org.criticalfriend.review.check;

import java.util.List;

/** All checks of reviews, in the order in which they run. */
public class Checks {

	private final List<Check> all = List.of(
			new VersionCheck(), new OptionsCheck(), new RolesFilledCheck(), new InvitationsCheck(), new DbsCheck(),
			new RequestsCheck(), new FormsFilledCheck(), new AnswersCheck(),
			new ImmediateConcernsCheck(), new CaseDataCheck(), new FindingsCheck(), new LengthCheck(), new RecommendationsCheck(), new CommentsCheck());

	/** The checks; each class holds one rule. */
	public List<Check> all() {
		return all;
	}
}
