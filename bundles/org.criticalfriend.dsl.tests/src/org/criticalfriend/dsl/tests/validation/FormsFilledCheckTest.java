package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.FormsFilledCheck;
import org.junit.jupiter.api.Test;

class FormsFilledCheckTest {

	@Test
	void acceptsFormsThatSomebodyFillsIn() {
		Checked text = Checked.by(FormsFilledCheck.class, """
				role A "A"
				form One "One" by A { }
				form Two "Two" { }
				activity Read "Read" completes Two
				form Three "Three" { }
				stage S "S" { task T-1 "Fill in" delivers Three }
				questionnaire Four "Four" { audience "Staff" { "Nurses" } }
				questionnaire Five "Five" one per person { }
				""");
		text.findsNothing();
	}

	@Test
	void warnsOfAFormThatNobodyFillsIn() {
		Checked text = Checked.by(FormsFilledCheck.class, """
				form One "One" { }
				""");
		text.finds("2:6: warning: Nobody fills in `One`; say who does, for example `by Peer1`, or let an activity complete it.");
	}

	@Test
	void warnsOfAQuestionnaireThatGoesToNobody() {
		Checked text = Checked.by(FormsFilledCheck.class, """
				questionnaire One "One" { question Q-1 "Why?" text }
				""");
		text.finds("2:15: warning: Nobody fills in `One`; say who does, for example `by Peer1`, or to whom it goes with `audience`.");
	}
}
