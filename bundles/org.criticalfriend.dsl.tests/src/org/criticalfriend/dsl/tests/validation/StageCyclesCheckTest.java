package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.StageCyclesCheck;
import org.junit.jupiter.api.Test;

class StageCyclesCheckTest {

	@Test
	void acceptsAChainOfStages() {
		Checked text = Checked.by(StageCyclesCheck.class, """
				stage A "A" on day 5
				stage B "B" 2 days after A
				stage C "C" 3 weeks after B
				stage D "D" 1 day before C
				""");
		text.findsNothing();
	}

	@Test
	void reportsACircleOnceAtItsFirstStage() {
		Checked text = Checked.by(StageCyclesCheck.class, """
				stage Draft "Draft" 5 days after Comments
				stage Final "Final" 5 days after Draft
				stage Comments "Comments" 2 days before Final
				""");
		text.finds("2:34: error: The deadlines run in a circle: `Draft` is after `Comments`, which is before `Final`, which is after `Draft`; count one of them from another stage, or give it a day.");
	}

	@Test
	void reportsAStageCountedFromItself() {
		Checked text = Checked.by(StageCyclesCheck.class, """
				stage Draft "Draft" 5 days after Draft
				""");
		text.finds("2:34: error: The deadlines run in a circle: `Draft` is after `Draft`; count one of them from another stage, or give it a day.");
	}

	@Test
	void reportsOnlyTheStagesOfTheCircle() {
		Checked text = Checked.by(StageCyclesCheck.class, """
				stage A "A" 1 day after B
				stage B "B" 1 day after C
				stage C "C" 1 day after B
				""");
		text.finds("3:25: error: The deadlines run in a circle: `B` is after `C`, which is after `B`; count one of them from another stage, or give it a day.");
	}
}
