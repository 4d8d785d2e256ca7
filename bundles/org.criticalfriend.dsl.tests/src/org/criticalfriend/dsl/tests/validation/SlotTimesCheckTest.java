package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.SlotTimesCheck;
import org.junit.jupiter.api.Test;

class SlotTimesCheckTest {

	@Test
	void acceptsTimesThatRise() {
		Checked text = Checked.by(SlotTimesCheck.class, """
				programme P "P" { day 1 { 9:00-10:30 all: "Talk" 10:30 all: "Tea" 23:00 onwards all: "Rest" } }
				""");
		text.findsNothing();
	}

	@Test
	void reportsATimeThatDoesNotExist() {
		Checked text = Checked.by(SlotTimesCheck.class, """
				programme P "P" { day 1 { 09:00-25:70 all: "Talk" } }
				""");
		text.finds("2:33: error: There is no time 25:70; use the 24-hour clock, for example 09:30.");
	}

	@Test
	void reportsASlotThatEndsBeforeItStarts() {
		Checked text = Checked.by(SlotTimesCheck.class, """
				programme P "P" { day 1 { 11:00-10:30 all: "Talk" } }
				""");
		text.finds("2:33: error: The slot ends at 10:30, before it starts at 11:00; change one of the times.");
		text.fixed().reads("""
				programme P "P" { day 1 { 10:30-11:00 all: "Talk" } }
				""").findsNothing();
	}

	@Test
	void reportsASlotThatEndsWhenItStarts() {
		Checked text = Checked.by(SlotTimesCheck.class, """
				programme P "P" { day 1 { 11:00-11:00 all: "Talk" } }
				""");
		text.finds("2:33: error: The slot ends when it starts, at 11:00; make it longer.");
	}
}
