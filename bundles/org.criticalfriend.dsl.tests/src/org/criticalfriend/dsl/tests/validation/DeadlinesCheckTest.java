package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.DeadlinesCheck;
import org.junit.jupiter.api.Test;

class DeadlinesCheckTest {

	@Test
	void acceptsDeadlinesThatFit() {
		Checked text = Checked.by(DeadlinesCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 40 to 42
				stage Papers "Papers" on day 25 { task T-1 "Send" delivers Plans task T-2 "Check" due within 5 working days after Visit }
				evidence Plans "Plans" due 15 working days before Visit { }
				sample Files "Files" pick 3 at random listed 10 working days before Visit named no later than 2 working days before Visit
				""");
		text.findsNothing();
	}

	@Test
	void reportsAPeriodThatReachesBeforeTheStart() {
		Checked text = Checked.by(DeadlinesCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 40 to 42
				evidence Plans "Plans" due 50 working days before Visit { }
				""");
		text.finds("5:28: error: The time 50 working days before `Visit` lies before day 0, on which the review starts with `Enquiry`; use a shorter period.");
	}

	@Test
	void doesNotGuessAboutBankHolidaysAndWeekends() {
		Checked text = Checked.by(DeadlinesCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 40 to 42
				evidence Plans "Plans" due 40 working days before Visit { }
				evidence Lists "Lists" due 50 days before Visit { }
				""");
		text.findsNothing();
	}

	@Test
	void followsStagesThatAreCountedFromOthers() {
		Checked text = Checked.by(DeadlinesCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 40 to 42
				stage Papers "Papers" 30 working days before Visit
				evidence Plans "Plans" due no later than 3 weeks before Papers { }
				""");
		text.finds("6:42: error: The time no later than 3 weeks before `Papers` lies before day 0, on which the review starts with `Enquiry`; use a shorter period.");
	}

	@Test
	void reportsATaskDueBeforeItsStage() {
		Checked text = Checked.by(DeadlinesCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 40 to 42
				stage Papers "Papers" on day 25 { task T-1 "Send" due on day 20 }
				""");
		text.finds("5:55: error: The task `T-1` is due on day 20, before its stage `Papers` on day 25; change the deadline or move the task to an earlier stage.");
	}

	@Test
	void reportsADeliveryAfterTheDeadline() {
		Checked text = Checked.by(DeadlinesCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 40 to 42
				stage Papers "Papers" on day 30 { task T-1 "Send" delivers Plans }
				evidence Plans "Plans" due 15 working days before Visit { }
				""");
		text.finds("5:60: error: `Plans` is due 15 working days before `Visit`, but the task `T-1` delivers it later, on day 30; change one of the deadlines.");
	}

	@Test
	void reportsALetterThatIsSentTooLate() {
		Checked text = Checked.by(DeadlinesCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 40 to 42
				stage Draft "Draft" at least 3 weeks after Visit { task T-1 "Send" delivers Letter }
				letter Letter "Letter" due within 2 weeks after Visit { }
				""");
		text.finds("5:77: error: `Letter` is due within 2 weeks after `Visit`, but the task `T-1` delivers it later, at least 3 weeks after `Visit`; change one of the deadlines.");
	}

	@Test
	void reportsCasesThatAreNamedBeforeTheyAreListed() {
		Checked text = Checked.by(DeadlinesCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 40 to 42
				sample Files "Files" pick 3 at random listed 2 working days before Visit named no later than 5 working days before Visit
				""");
		text.finds("5:46: error: The list for `Files` is due 2 working days before `Visit`, but the cases picked from it are named earlier, no later than 5 working days before `Visit`; ask for the list earlier or name the cases later.");
	}

	@Test
	void saysNothingAboutTimesInWords() {
		Checked text = Checked.by(DeadlinesCheck.class, """
				clock { day 0 is Enquiry }
				stage Enquiry "Enquiry" on day 0
				stage Visit "Visit" on days 40 to 42
				stage Papers "Papers" on day 25 { task T-1 "Send" delivers Plans due when "the host is ready" }
				evidence Plans "Plans" due on day 10 { }
				""");
		text.findsNothing();
	}

	@Test
	void aClockThatStartsOnSiteHasDeadlinesBeforeItsFirstDay() {
		Checked text = Checked.by(DeadlinesCheck.class, """
				clock { day 1 is Visit on-site is Visit }
				stage Visit "Visit" on days 1 to 5
				stage SetUp "Set-up" at least 3 months before Visit
				""");
		text.findsNothing();
	}
}
