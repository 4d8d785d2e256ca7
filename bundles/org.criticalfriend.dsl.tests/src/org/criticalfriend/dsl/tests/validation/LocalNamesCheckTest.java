package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.LocalNamesCheck;
import org.junit.jupiter.api.Test;

class LocalNamesCheckTest {

	@Test
	void acceptsTheSameLevelInTwoScales() {
		Checked text = Checked.by(LocalNamesCheck.class, """
				scale A "A" { 1 "Low" 2 "High" }
				scale B "B" { 1 "Low" 2 "High" }
				""");
		text.findsNothing();
	}

	@Test
	void reportsALevelTwiceInAScale() {
		Checked text = Checked.by(LocalNamesCheck.class, """
				scale A "A" { 1 "Low" 1 "High" }
				""");
		text.finds("2:23: error: The scale `A` has two levels `1`; give this one another name.");
	}

	@Test
	void reportsAnAnswerTwiceUnderAQuestion() {
		Checked text = Checked.by(LocalNamesCheck.class, """
				form F "F" { row R-1 "What?" { answer Reason text answer Reason line } }
				""");
		text.finds("2:58: error: The question `R-1` has two answers `Reason`; give this one another name.");
	}

	@Test
	void reportsAnAspectTwiceUnderAQuestion() {
		Checked text = Checked.by(LocalNamesCheck.class, """
				form F "F" { row R-1 "What?" { about A "One", A "Two" } }
				""");
		text.finds("2:47: error: The question `R-1` has two aspects `A`; give this one another name.");
	}

	@Test
	void reportsAColumnTwiceInATable() {
		Checked text = Checked.by(LocalNamesCheck.class, """
				form F "F" { rows column C "One" column C "Two"
					section "Part" { column C "One" column C "Two" } }
				""");
		text.finds("2:41: error: The form `F` has two columns `C`; give this one another name.",
				"3:41: error: The section \"Part\" has two columns `C`; give this one another name.");
	}
}
