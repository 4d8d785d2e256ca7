package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.ConditionsCheck;
import org.junit.jupiter.api.Test;

class ConditionsCheckTest {

	@Test
	void acceptsConditionsThatCanBeMet() {
		Checked text = Checked.by(ConditionsCheck.class, """
				option O "O"
				checklist C "C" with O { item I-1 "x" with O item I-2 "y" }
				checklist D "D" without O { item I-3 "x" }
				""");
		text.findsNothing();
	}

	@Test
	void reportsAContradiction() {
		Checked text = Checked.by(ConditionsCheck.class, """
				option O "O"
				checklist C "C" with O without O { }
				""");
		text.finds("3:32: error: This is never used: it needs the option `O` to be taken and not to be taken; remove one of the two.");
	}

	@Test
	void reportsAPartThatNeedsWhatTheWholeForbids() {
		Checked text = Checked.by(ConditionsCheck.class, """
				option O "O"
				checklist C "C" without O { item I-1 "x" with O }
				""");
		text.finds("3:47: error: This is never used: it needs the option `O`, but it is part of something that is used only without it, in line 3; remove one of the two conditions.");
	}

	@Test
	void reportsAPartThatForbidsWhatTheWholeNeeds() {
		Checked text = Checked.by(ConditionsCheck.class, """
				option O "O"
				checklist C "C" with O { item I-1 "x" without O }
				""");
		text.finds("3:47: error: This is never used: it is left out when the option `O` is taken, but it is part of something that is used only with it, in line 3; remove one of the two conditions.");
	}
}
