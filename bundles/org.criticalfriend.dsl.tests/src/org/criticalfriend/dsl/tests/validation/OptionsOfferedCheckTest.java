package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.OptionsOfferedCheck;
import org.junit.jupiter.api.Test;

class OptionsOfferedCheckTest {

	@Test
	void acceptsOptionsThatAreOfferedAndUsed() {
		Checked text = Checked.by(OptionsOfferedCheck.class, """
				option Short "Short"
				optional strand Audit "Audit"
				form F "F" for Audit without Short { }
				""");
		text.findsNothing();
	}

	@Test
	void reportsAConditionOnAStrandOfEveryReview() {
		Checked text = Checked.by(OptionsOfferedCheck.class, """
				strand Audit "Audit"
				form F "F" with Audit { }
				""");
		text.finds("3:17: error: The strand `Audit` is part of every review, so nothing can depend on it; write `optional strand Audit` in line 2 or remove this condition.");
		text.fixed().reads("""
				optional strand Audit "Audit"
				form F "F" with Audit { }
				""").findsNothing();
	}

	@Test
	void warnsOfAnOptionThatChangesNothing() {
		Checked text = Checked.by(OptionsOfferedCheck.class, """
				option Short "Short"
				optional strand Audit "Audit"
				""");
		text.finds("2:8: warning: Nothing depends on the option `Short`, so taking it changes nothing; write `with Short` at what belongs to it, or remove it.",
				"3:17: warning: Nothing depends on the option `Audit`, so taking it changes nothing; write `with Audit` at what belongs to it, or remove it.");
	}
}
