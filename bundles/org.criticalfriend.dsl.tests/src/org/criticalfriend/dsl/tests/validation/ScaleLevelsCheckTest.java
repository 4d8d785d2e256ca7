package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.ScaleLevelsCheck;
import org.junit.jupiter.api.Test;

class ScaleLevelsCheckTest {

	@Test
	void acceptsTwoLevels() {
		Checked text = Checked.by(ScaleLevelsCheck.class, """
				scale A "A" { 1 "Low" 2 "High" }
				""");
		text.findsNothing();
	}

	@Test
	void reportsAScaleWithoutLevels() {
		Checked text = Checked.by(ScaleLevelsCheck.class, """
				scale A "A" { }
				""");
		text.finds("2:7: error: The scale `A` has no levels; add what people can choose from, for example `1 \"At an early stage\"`.");
	}

	@Test
	void reportsAScaleWithOneLevel() {
		Checked text = Checked.by(ScaleLevelsCheck.class, """
				scale A "A" { 1 "Low" }
				""");
		text.finds("2:7: error: The scale `A` has only one level; add what people can choose from, for example `1 \"At an early stage\"`.");
	}
}
