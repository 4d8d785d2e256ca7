package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.FollowUpsCheck;
import org.junit.jupiter.api.Test;

class FollowUpsCheckTest {

	@Test
	void acceptsAFollowUpOnSomeAnswers() {
		Checked text = Checked.by(FollowUpsCheck.class, """
				scale A "A" { 1 "Low" 2 "High" }
				form F "F" { row R-1 "What?" one of A { when 1 ask R-2 "Why?" text } }
				""");
		text.findsNothing();
	}

	@Test
	void acceptsAFollowUpOnYesOrNo() {
		Checked text = Checked.by(FollowUpsCheck.class, """
				form F "F" { row R-1 "Is it?" yes or no { when yes ask R-2 "Since when?" date when no ask R-3 "Why not?" text } }
				""");
		text.findsNothing();
	}

	@Test
	void reportsAFollowUpOnYesWhereItCannotBeAnswered() {
		Checked text = Checked.by(FollowUpsCheck.class, """
				form F "F" { row R-1 "What?" text { when yes ask R-2 "Why?" text } }
				""");
		text.finds("2:42: error: Nothing can follow on `yes`: `R-1` is not answered with yes or no; give it the answer `yes or no`, or name levels of its scale.");
	}

	@Test
	void warnsOfAFollowUpOnEveryAnswer() {
		Checked text = Checked.by(FollowUpsCheck.class, """
				scale A "A" { 1 "Low" 2 "High" }
				form F "F" { row R-1 "What?" one of A { when 1, 2 ask R-2 "Why?" text } }
				""");
		text.finds("3:46: warning: This follow-up comes after every answer to `R-1`; make it a question of its own, or leave out the answers after which it is not asked.");
	}
}
