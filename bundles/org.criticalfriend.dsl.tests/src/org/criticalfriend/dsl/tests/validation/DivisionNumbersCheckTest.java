package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.DivisionNumbersCheck;
import org.junit.jupiter.api.Test;

class DivisionNumbersCheckTest {

	@Test
	void acceptsAChapterAndAnAppendixOfTheSameNumber() {
		Checked text = Checked.by(DivisionNumbersCheck.class, """
				chapter 1 One "One" { }
				appendix 1 First "First" { }
				appendix 1A Second "Second" { }
				""");
		text.findsNothing();
	}

	@Test
	void reportsTwoAppendicesOfOneNumber() {
		Checked text = Checked.by(DivisionNumbersCheck.class, """
				appendix 3A One "One" { }
				appendix 3a Two "Two" { }
				""");
		text.finds("3:10: error: There are two appendices 3a: the other is `One` in line 2; give this appendix another number.");
	}

	@Test
	void reportsTwoChaptersOfOneNumber() {
		Checked text = Checked.by(DivisionNumbersCheck.class, """
				chapter 2 One "One" { }
				chapter 2 Two "Two" { }
				""");
		text.finds("3:9: error: There are two chapters 2: the other is `One` in line 2; give this chapter another number.");
	}
}
