package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.ProgrammeDaysCheck;
import org.junit.jupiter.api.Test;

class ProgrammeDaysCheckTest {

	@Test
	void acceptsDaysThatFitTheStage() {
		Checked text = Checked.by(ProgrammeDaysCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 40 to 42
				programme P "P" during Visit { day 1 { } day 2 { } day 3 { } }
				""");
		text.findsNothing();
	}

	@Test
	void reportsADayTwice() {
		Checked text = Checked.by(ProgrammeDaysCheck.class, """
				programme P "P" { day 1 { }
					day 1 { } }
				""");
		text.finds("3:6: error: The programme `P` has a day 1 already, in line 2; give this day another number.");
	}

	@Test
	void reportsADayTooMany() {
		Checked text = Checked.by(ProgrammeDaysCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 40 to 42
				programme P "P" during Visit { day 4 { } }
				""");
		text.finds("5:36: error: The programme `P` has a day 4, but the stage `Visit` lasts 3 days; remove this day or make the stage longer.");
	}

	@Test
	void reportsDayZero() {
		Checked text = Checked.by(ProgrammeDaysCheck.class, """
				programme P "P" { day 0 { } }
				""");
		text.finds("2:23: error: The days of a programme are counted from 1; give this day another number.");
	}
}
