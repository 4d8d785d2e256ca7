package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.ActivityMinutesCheck;
import org.junit.jupiter.api.Test;

class ActivityMinutesCheckTest {

	@Test
	void acceptsCrossoverAsPartOfTheTime() {
		Checked text = Checked.by(ActivityMinutesCheck.class, """
				activity Talk "Talk" takes 60 minutes with 15 for crossover
				activity Read "Read"
				""");
		text.findsNothing();
	}

	@Test
	void reportsCrossoverThatLeavesNothing() {
		Checked text = Checked.by(ActivityMinutesCheck.class, """
				activity Talk "Talk" takes 15 minutes with 15 for crossover
				""");
		text.finds("2:44: error: Of the 15 minutes of `Talk`, 15 are kept for crossover, so nothing is left; use a smaller number.");
	}
}
