package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.StageDaysCheck;
import org.junit.jupiter.api.Test;

class StageDaysCheckTest {

	@Test
	void acceptsDaysThatRise() {
		Checked text = Checked.by(StageDaysCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 40 to 42
				stage Letter "Letter" 10 days after Visit
				""");
		text.findsNothing();
	}

	@Test
	void reportsADayWithoutAClock() {
		Checked text = Checked.by(StageDaysCheck.class, """
				stage Enquiry "Enquiry" on day 0
				""");
		text.finds("2:32: error: Nothing says where day 0 is counted from; add a clock to the main file, for example `clock { day 0 is Enquiry }`.");
	}

	@Test
	void reportsDaysThatRunBackwards() {
		Checked text = Checked.by(StageDaysCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 42 to 40
				""");
		text.finds("4:35: error: Day 40 comes before day 42; write the earlier day first: `days 40 to 42`.");
		text.fixed().reads("""
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 40 to 42
				""").findsNothing();
	}

	@Test
	void reportsDaysThatRunBackwardsToDayZero() {
		Checked text = Checked.by(StageDaysCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 42 to 0
				""");
		text.finds("4:35: error: Day 0 comes before day 42; write the earlier day first: `days 0 to 42`.");
	}

	@Test
	void reportsAStartThatIsNotOnTheDayOfTheClock() {
		Checked text = Checked.by(StageDaysCheck.class, """
				clock { day 1 is Enquiry }
				stage Enquiry "Enquiry" on day 3
				""");
		text.finds("3:32: error: The clock says that day 1 is `Enquiry`, but here it is on day 3; change one of them.");
		text.fixed().reads("""
				clock { day 1 is Enquiry }
				stage Enquiry "Enquiry" on day 1
				""").findsNothing();
	}

	@Test
	void reportsADayBeforeTheClockStarts() {
		Checked text = Checked.by(StageDaysCheck.class, """
				clock { day 1 is Enquiry }
				stage Enquiry "Enquiry" on day 1
				evidence Plans "Plans" due on day 0 { }
				""");
		text.finds("4:35: error: There is no day 0: the clock starts with day 1; use a later day.");
	}

	@Test
	void reportsAStartThatIsCountedFromAnotherStage() {
		Checked text = Checked.by(StageDaysCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" 5 days after Visit
				stage Visit "Visit" on day 9
				""");
		text.finds("3:25: error: The clock starts at `Enquiry`, so this stage cannot itself be counted from another; write `on day 0`.");
	}

	@Test
	void warnsOfStagesOutOfOrder() {
		Checked text = Checked.by(StageDaysCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on day 40
				stage Team "Team" on day 20
				""");
		text.finds("5:26: warning: The stage `Team` is on day 20 but stands after `Visit` on day 40; put the stages in the order of their days.");
	}
}
