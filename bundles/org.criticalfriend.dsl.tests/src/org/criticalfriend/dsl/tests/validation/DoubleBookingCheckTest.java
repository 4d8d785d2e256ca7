package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.DoubleBookingCheck;
import org.junit.jupiter.api.Test;

class DoubleBookingCheckTest {

	@Test
	void acceptsParallelSlotsOfDifferentStreams() {
		Checked text = Checked.by(DoubleBookingCheck.class, """
				role A "A"
				role B "B"
				role C "C"
				programme P "P" streams A, B { day 1 { 09:00-10:00 A: "Talk" 09:00-10:00 B: "Read" 10:00-11:00 all: "Tea" } }
				""");
		text.findsNothing();
	}

	@Test
	void reportsAStreamInTwoSlots() {
		Checked text = Checked.by(DoubleBookingCheck.class, """
				role A "A"
				role B "B"
				role C "C"
				programme P "P" streams A, B { day 1 {
					09:00-10:00 all: "Talk"
					09:30-11:00 B: "Read" } }
				""");
		text.finds("7:2: error: `B` is booked twice on day 1: 09:30-11:00 overlaps with 09:00-10:00 in line 6; move one of the slots, or put both activities into one, separated by `;`.");
	}

	@Test
	void findsOverlapsInAnyOrder() {
		Checked text = Checked.by(DoubleBookingCheck.class, """
				role A "A"
				role B "B"
				role C "C"
				programme P "P" streams A { day 2 { 13:00-15:00 A: "Read"
					9:00-13:30 A: "Talk" } }
				""");
		text.finds("5:37: error: `A` is booked twice on day 2: 13:00-15:00 overlaps with 9:00-13:30 in line 6; move one of the slots, or put both activities into one, separated by `;`.");
	}

	@Test
	void acceptsSlotsWhoseOptionsExcludeEachOther() {
		Checked text = Checked.by(DoubleBookingCheck.class, """
				role A "A"
				role B "B"
				role C "C"
				option O "O"
				programme P "P" streams A { day 1 { 09:00-10:00 A with O: "Talk" 09:00-10:00 A without O: "Read" } }
				""");
		text.findsNothing();
	}

	@Test
	void letsASlotWithoutEndLastUntilTheNext() {
		Checked text = Checked.by(DoubleBookingCheck.class, """
				role A "A"
				role B "B"
				role C "C"
				programme P "P" streams A { day 1 { 09:00 A: "Talk" 09:30 A: "Read" 17:00 onwards A: "Rest" } }
				""");
		text.findsNothing();
	}
}
