package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.SlotStreamsCheck;
import org.junit.jupiter.api.Test;

class SlotStreamsCheckTest {

	@Test
	void acceptsStreamsOfTheProgramme() {
		Checked text = Checked.by(SlotStreamsCheck.class, """
				role A "A"
				role B "B"
				role C "C"
				programme P "P" streams A, B { day 1 { 09:00-10:00 A, B: "Talk" } }
				""");
		text.findsNothing();
	}

	@Test
	void reportsARoleThatIsNoStream() {
		Checked text = Checked.by(SlotStreamsCheck.class, """
				role A "A"
				role B "B"
				role C "C"
				programme P "P" streams A, B { day 1 { 09:00-10:00 A, C: "Talk" } }
				""");
		text.finds("5:52: error: `C` is no stream of the programme `P`; add it after `streams` or use one of the programme's streams.");
		text.fixed().reads("""
				role A "A"
				role B "B"
				role C "C"
				programme P "P" streams A, B, C { day 1 { 09:00-10:00 A, C: "Talk" } }
				""").findsNothing();
	}
}
